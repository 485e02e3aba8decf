package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Map;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * The attributes of an SQS message. SQS refuses a message with more than {@value #MOST}, so that a
 * field which would be one more is left out.
 */
@SuppressWarnings("exports") // who calls it has the library
public final class SqsAttributesCarrier
    implements TextMapGetter<Map<String, MessageAttributeValue>>,
        TextMapSetter<Map<String, MessageAttributeValue>> {

  /** The only one: it has no state. */
  public static final SqsAttributesCarrier INSTANCE = new SqsAttributesCarrier();

  static final int MOST = 10;

  private SqsAttributesCarrier() {}

  @Override
  public Iterable<String> keys(Map<String, MessageAttributeValue> carrier) {
    return Fields.keys(carrier);
  }

  @Override
  public @Nullable String get(Map<String, MessageAttributeValue> carrier, String key) {
    MessageAttributeValue value = Fields.first(carrier, key);
    return value == null ? null : value.stringValue();
  }

  @Override
  public void set(Map<String, MessageAttributeValue> carrier, String key, String value) {
    if (carrier.size() < MOST || Fields.first(carrier, key) != null) {
      Fields.set(
          carrier,
          key,
          MessageAttributeValue.builder().dataType("String").stringValue(value).build());
    }
  }
}
