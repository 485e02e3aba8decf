package dev.spansmith.runtime;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the compiler knows about a traced method's span. Generated code holds one constant per
 * method; immutable and safe to share.
 *
 * <pre>{@code
 * private static final SpanDefinition CHARGE =
 *     SpanDefinition.of("Payments.charge", "shop.Payments.charge")
 *         .kind(SpanKind.CLIENT)
 *         .attribute("peer.service", "stripe")
 *         .expected(PaymentDeclinedException.class);
 * }</pre>
 *
 * <p>A record, because the JIT compiler trusts a record's fields: the name then costs as little as
 * a literal, which the benchmarks show.
 *
 * @param name the span name, not null
 * @param function the fully qualified name of the method, {@code package.Class.method}, not null;
 *     the attribute {@code code.function.name}
 * @param kind the span kind, not null
 * @param keys the keys of the other constant attributes, not null
 * @param values the values of those attributes, as many as keys, not null
 * @param expected what may be thrown without having failed, not null
 * @see <a
 *     href="https://opentelemetry.io/docs/specs/semconv/registry/attributes/code/">OpenTelemetry:
 *     code attributes</a>
 */
public record SpanDefinition(
    String name,
    String function,
    SpanKind kind,
    List<AttributeKey<String>> keys,
    List<String> values,
    List<Class<? extends Throwable>> expected) {

  private static final AttributeKey<String> CODE_FUNCTION_NAME =
      AttributeKey.stringKey("code.function.name");

  /**
   * Copies the lists, so that a definition never changes.
   *
   * @param name the span name, not null
   * @param function the fully qualified name of the method, not null
   * @param kind the span kind, not null
   * @param keys the keys of the other constant attributes, not null
   * @param values the values of those attributes, not null
   * @param expected what may be thrown without having failed, not null
   */
  public SpanDefinition {
    keys = List.copyOf(keys);
    values = List.copyOf(values);
    expected = List.copyOf(expected);
  }

  /**
   * A definition of kind INTERNAL without further attributes, which expects no exception.
   *
   * @param name the span name, not null
   * @param function the fully qualified name of the method, not null
   * @return the definition
   */
  public static SpanDefinition of(String name, String function) {
    return new SpanDefinition(name, function, SpanKind.INTERNAL, List.of(), List.of(), List.of());
  }

  /**
   * The same definition with this kind.
   *
   * @param other the span kind, not null
   * @return the new definition
   */
  public SpanDefinition kind(SpanKind other) {
    return new SpanDefinition(name, function, other, keys, values, expected);
  }

  /**
   * The same definition with one more constant attribute.
   *
   * @param key the attribute's key, not null
   * @param value the attribute's value, not null
   * @return the new definition
   */
  public SpanDefinition attribute(String key, String value) {
    return new SpanDefinition(
        name,
        function,
        kind,
        with(keys, AttributeKey.stringKey(key)),
        with(values, value),
        expected);
  }

  /**
   * The same definition with one more type that may be thrown without having failed.
   *
   * @param type the exception type, not null
   * @return the new definition
   */
  public SpanDefinition expected(Class<? extends Throwable> type) {
    return new SpanDefinition(name, function, kind, keys, values, with(expected, type));
  }

  boolean expects(Throwable failure) {
    for (Class<? extends Throwable> type : expected) {
      if (type.isInstance(failure)) {
        return true;
      }
    }
    return false;
  }

  void describe(SpanBuilder builder) {
    builder.setAttribute(CODE_FUNCTION_NAME, function);
    for (int i = 0; i < values.size(); i++) {
      builder.setAttribute(keys.get(i), values.get(i));
    }
  }

  void describe(Span span) {
    span.setAttribute(CODE_FUNCTION_NAME, function);
    for (int i = 0; i < values.size(); i++) {
      span.setAttribute(keys.get(i), values.get(i));
    }
  }

  private static <T> List<T> with(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
