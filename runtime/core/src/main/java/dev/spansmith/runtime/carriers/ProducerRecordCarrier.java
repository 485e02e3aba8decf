package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Iterator;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record that goes to Kafka. */
@SuppressWarnings("exports") // who calls it has the library
public final class ProducerRecordCarrier
    implements TextMapGetter<ProducerRecord<?, ?>>, TextMapSetter<ProducerRecord<?, ?>> {

  /** The only one: it has no state. */
  public static final ProducerRecordCarrier INSTANCE = new ProducerRecordCarrier();

  private ProducerRecordCarrier() {}

  @Override
  public Iterable<String> keys(ProducerRecord<?, ?> carrier) {
    return KafkaHeadersCarrier.INSTANCE.keys(carrier.headers());
  }

  @Override
  public @Nullable String get(ProducerRecord<?, ?> carrier, String key) {
    return KafkaHeadersCarrier.INSTANCE.get(carrier.headers(), key);
  }

  @Override
  public Iterator<String> getAll(ProducerRecord<?, ?> carrier, String key) {
    return KafkaHeadersCarrier.INSTANCE.getAll(carrier.headers(), key);
  }

  @Override
  public void set(ProducerRecord<?, ?> carrier, String key, String value) {
    KafkaHeadersCarrier.INSTANCE.set(carrier.headers(), key, value);
  }
}
