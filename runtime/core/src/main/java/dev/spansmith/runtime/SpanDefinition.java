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
 * @see <a
 *     href="https://opentelemetry.io/docs/specs/semconv/registry/attributes/code/">OpenTelemetry:
 *     code attributes</a>
 */
public final class SpanDefinition {

  private static final AttributeKey<String> CODE_FUNCTION_NAME =
      AttributeKey.stringKey("code.function.name");

  private final String name;
  private final SpanKind kind;
  private final List<AttributeKey<String>> keys;
  private final List<String> values;
  private final List<Class<? extends Throwable>> expected;

  private SpanDefinition(
      String name,
      SpanKind kind,
      List<AttributeKey<String>> keys,
      List<String> values,
      List<Class<? extends Throwable>> expected) {
    this.name = name;
    this.kind = kind;
    this.keys = keys;
    this.values = values;
    this.expected = expected;
  }

  /**
   * A definition of kind INTERNAL that carries {@code code.function.name} and expects no exception.
   *
   * @param name the span name, not null
   * @param function the fully qualified name of the method, {@code package.Class.method}, not null
   * @return the definition
   */
  public static SpanDefinition of(String name, String function) {
    return new SpanDefinition(
        name, SpanKind.INTERNAL, List.of(CODE_FUNCTION_NAME), List.of(function), List.of());
  }

  /**
   * The same definition with this kind.
   *
   * @param kind the span kind, not null
   * @return the new definition
   */
  public SpanDefinition kind(SpanKind kind) {
    return new SpanDefinition(name, kind, keys, values, expected);
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
        name, kind, with(keys, AttributeKey.stringKey(key)), with(values, value), expected);
  }

  /**
   * The same definition with one more type that may be thrown without having failed.
   *
   * @param type the exception type, not null
   * @return the new definition
   */
  public SpanDefinition expected(Class<? extends Throwable> type) {
    return new SpanDefinition(name, kind, keys, values, with(expected, type));
  }

  String name() {
    return name;
  }

  SpanKind kind() {
    return kind;
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
    for (int i = 0; i < values.size(); i++) {
      builder.setAttribute(keys.get(i), values.get(i));
    }
  }

  void describe(Span span) {
    for (int i = 0; i < values.size(); i++) {
      span.setAttribute(keys.get(i), values.get(i));
    }
  }

  private static <T> List<T> with(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }

  @Override
  public String toString() {
    return "SpanDefinition[" + kind + " " + name + "]";
  }
}
