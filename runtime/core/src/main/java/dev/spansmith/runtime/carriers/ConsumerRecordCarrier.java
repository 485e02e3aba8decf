package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Iterator;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that has come from Kafka. */
@SuppressWarnings("exports") // who calls it has the library
public final class ConsumerRecordCarrier implements TextMapGetter<ConsumerRecord<?, ?>> {

  /** The only one: it has no state. */
  public static final ConsumerRecordCarrier INSTANCE = new ConsumerRecordCarrier();

  private ConsumerRecordCarrier() {}

  @Override
  public Iterable<String> keys(ConsumerRecord<?, ?> carrier) {
    return KafkaHeadersCarrier.INSTANCE.keys(carrier.headers());
  }

  @Override
  public @Nullable String get(ConsumerRecord<?, ?> carrier, String key) {
    return KafkaHeadersCarrier.INSTANCE.get(carrier.headers(), key);
  }

  @Override
  public Iterator<String> getAll(ConsumerRecord<?, ?> carrier, String key) {
    return KafkaHeadersCarrier.INSTANCE.getAll(carrier.headers(), key);
  }
}
