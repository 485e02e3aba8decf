package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import software.amazon.awssdk.services.sqs.model.Message;

/** A message that has come from SQS, with the attributes that the receiver asked for. */
@SuppressWarnings("exports") // who calls it has the library
public final class SqsMessageCarrier implements TextMapGetter<Message> {

  /** The only one: it has no state. */
  public static final SqsMessageCarrier INSTANCE = new SqsMessageCarrier();

  private SqsMessageCarrier() {}

  @Override
  public Iterable<String> keys(Message carrier) {
    return SqsAttributesCarrier.INSTANCE.keys(carrier.messageAttributes());
  }

  @Override
  public @Nullable String get(Message carrier, String key) {
    return SqsAttributesCarrier.INSTANCE.get(carrier.messageAttributes(), key);
  }
}
