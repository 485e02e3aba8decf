package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The headers of a Kafka record; the last one of a key counts. */
@SuppressWarnings("exports") // who calls it has the library
public final class KafkaHeadersCarrier implements TextMapGetter<Headers>, TextMapSetter<Headers> {

  /** The only one: it has no state. */
  public static final KafkaHeadersCarrier INSTANCE = new KafkaHeadersCarrier();

  private KafkaHeadersCarrier() {}

  @Override
  public Iterable<String> keys(Headers carrier) {
    List<String> keys = new ArrayList<>();
    carrier.forEach(header -> keys.add(header.key()));
    return keys;
  }

  @Override
  public @Nullable String get(Headers carrier, String key) {
    return text(carrier.lastHeader(key));
  }

  @Override
  public Iterator<String> getAll(Headers carrier, String key) {
    List<String> values = new ArrayList<>(1);
    for (Header header : carrier.headers(key)) {
      String value = text(header);
      if (value != null) {
        values.add(value);
      }
    }
    return values.iterator();
  }

  @Override
  public void set(Headers carrier, String key, String value) {
    carrier.remove(key).add(key, value.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String text(@Nullable Header header) {
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
