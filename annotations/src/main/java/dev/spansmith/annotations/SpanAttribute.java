package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter's value becomes an attribute of the method's span.
 *
 * <pre>{@code
 * @Traced
 * Receipt place(@SpanAttribute("order.id") String orderId, @SpanAttribute long cents)
 * }</pre>
 *
 * <p>The type is kept: integers are LONG, {@code float} and {@code double} are DOUBLE, {@code
 * boolean} is BOOLEAN, arrays and collections of those are arrays of those, of at most 128
 * elements. Enums give their {@code name()}, Optionals what they hold, other values their {@code
 * toString()}. {@code null} and an empty Optional leave the attribute out. A type that says nothing
 * about itself, such as {@code byte[]} or a class without a {@code toString()} of its own, is a
 * compile error.
 *
 * <p>A {@code toString()} that throws loses its attribute, never the call or the span. Values that
 * need one are read only when the span records.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/common/#attribute">OpenTelemetry:
 *     Attribute</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface SpanAttribute {

  /**
   * The attribute's key. Empty stands for the parameter's name, as the source states it: no
   * compiler flag is needed. A blank key, and the same key twice on one method, are compile errors.
   *
   * @return the key
   */
  String value() default "";
}
