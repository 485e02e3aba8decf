package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;

/**
 * The properties of a JMS message. Their names are Java identifiers, so that a dash in a key
 * becomes {@value #DASH}, as OpenTelemetry's instrumentation of JMS has it.
 */
@SuppressWarnings("exports") // who calls it has the library
public final class JmsCarrier implements TextMapGetter<Message>, TextMapSetter<Message> {

  /** The only one: it has no state. */
  public static final JmsCarrier INSTANCE = new JmsCarrier();

  static final String DASH = "__dash__";

  private JmsCarrier() {}

  @Override
  public Iterable<String> keys(Message carrier) {
    try {
      List<String> keys = new ArrayList<>();
      Enumeration<?> names = carrier.getPropertyNames();
      while (names.hasMoreElements()) {
        keys.add(String.valueOf(names.nextElement()).replace(DASH, "-"));
      }
      return keys;
    } catch (JMSException problem) {
      throw new IllegalStateException(problem);
    }
  }

  @Override
  public @Nullable String get(Message carrier, String key) {
    try {
      return carrier.getStringProperty(key.replace("-", DASH));
    } catch (JMSException problem) {
      throw new IllegalStateException(problem);
    }
  }

  @Override
  public void set(Message carrier, String key, String value) {
    try {
      carrier.setStringProperty(key.replace("-", DASH), value);
    } catch (JMSException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
