package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter's value, or a value that it leads to, becomes an attribute of the method's span.
 *
 * <pre>{@code
 * @Traced
 * Receipt place(
 *     @SpanAttribute("order.id") String orderId,
 *     @SpanAttribute(value = "customer.city", path = "address.city") Customer customer,
 *     @SpanAttribute long cents)
 * }</pre>
 *
 * <p>The type is kept: integers are LONG, {@code float} and {@code double} are DOUBLE, {@code
 * boolean} is BOOLEAN, arrays and collections of those are arrays of those, of at most 128
 * elements. Enums give their {@code name()}, Optionals what they hold, other values their {@code
 * toString()}. {@code null} and an empty Optional leave the attribute out. A type that says nothing
 * about itself, such as {@code byte[]} or a class without a {@code toString()} of its own, is a
 * compile error.
 *
 * <p>A {@code toString()} or accessor that throws loses its attribute, never the call or the span.
 * Values that need one are read only when the span records.
 *
 * <p>It can be repeated for several attributes of one parameter. What the nearest declaration of a
 * method says of a parameter holds; what declarations above it say of the same parameter does not.
 *
 * @see ResultAttribute
 * @see <a href="https://opentelemetry.io/docs/specs/otel/common/#attribute">OpenTelemetry:
 *     Attribute</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
@Repeatable(SpanAttribute.List.class)
public @interface SpanAttribute {

  /**
   * The attribute's key. Empty stands for the parameter's name, as the source states it: no
   * compiler flag is needed. With a path the key must be stated. A blank key, and the same key
   * twice on one method, are compile errors.
   *
   * @return the key
   */
  String value() default "";

  /**
   * How to get from the parameter to the value: names with dots in between, for example {@code
   * address.city}. Each is a record's component, a getter ({@code getCity()}, {@code isOpen()}), a
   * method without parameters ({@code city()}, {@code size()}), a field, or the {@code length} of
   * an array; the wrapper must be able to see it. Optionals are opened on the way, and {@code null}
   * anywhere on it leaves the attribute out. The compiler follows the path, so a name that does not
   * exist is a compile error.
   *
   * @return the path; empty stands for the parameter itself
   */
  String path() default "";

  /**
   * What of the value is shown.
   *
   * @return the mask
   */
  Mask mask() default Mask.NONE;

  /**
   * Why a value may be shown although its name or type looks sensitive: a compile error without.
   * For whoever reads the source next; it goes nowhere else.
   *
   * <pre>{@code
   * @SpanAttribute(value = "token.kind", allow = "one of three words, not the token") String kind
   * }</pre>
   *
   * @return the reason; empty if there is none
   */
  String allow() default "";

  /** Several {@link SpanAttribute} on one parameter; the compiler adds it by itself. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.PARAMETER)
  @interface List {

    /**
     * The annotations it holds.
     *
     * @return the annotations
     */
    SpanAttribute[] value();
  }
}
