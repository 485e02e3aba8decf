package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import java.util.Collections;
import java.util.Iterator;

/**
 * A type of one's own that context comes in with. A parameter of such a type can be
 * {@code @Propagated} and {@code @SpanLink}.
 *
 * <pre>{@code
 * record Envelope(Map<String, String> properties, byte[] body) implements ReadableCarrier {
 *   public Iterable<String> keys() {
 *     return properties.keySet();
 *   }
 *
 *   public String get(String key) {
 *     return properties.get(key);
 *   }
 * }
 * }</pre>
 *
 * <p>Called on the thread of the traced call, before its body. What a method throws is logged, and
 * the call goes on without the context.
 *
 * @see io.opentelemetry.context.propagation.TextMapGetter
 */
public interface ReadableCarrier {

  /**
   * The keys of all fields. Some propagators look for keys that begin with something.
   *
   * @return the keys, not null
   */
  Iterable<String> keys();

  /**
   * The value of a field, or the first of several. Keys are in lower case as a rule; a carrier
   * whose keys are not, such as HTTP headers, ignores case.
   *
   * @param key the field's key, such as {@code traceparent}, not null
   * @return the value, or null if there is no such field
   */
  @Nullable
  String get(String key);

  /**
   * All values of a field, in order. Only a carrier that can hold several under one key needs this.
   *
   * @param key the field's key, not null
   * @return the values, not null
   */
  default Iterator<String> getAll(String key) {
    String value = get(key);
    return value == null
        ? Collections.emptyIterator()
        : Collections.singletonList(value).iterator();
  }
}
