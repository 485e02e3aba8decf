package dev.spansmith.runtime.carriers;

/**
 * A type of one's own that context goes out with. A parameter of such a type can be
 * {@code @Propagated}.
 *
 * <pre>{@code
 * final class OutgoingMail implements WritableCarrier {
 *   public void set(String key, String value) {
 *     setHeader("X-" + key, value);
 *   }
 * }
 * }</pre>
 *
 * <p>Called on the thread of the traced call, before its body. What it throws is logged.
 *
 * @see io.opentelemetry.context.propagation.TextMapSetter
 */
public interface WritableCarrier {

  /**
   * Sets a field, in place of one with the same key.
   *
   * @param key the field's key, such as {@code traceparent}, not null
   * @param value its value, not null
   */
  void set(String key, String value);
}
