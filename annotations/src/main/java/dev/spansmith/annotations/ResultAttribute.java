package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the method returns, or a value that it leads to, becomes an attribute of the method's span.
 *
 * <pre>{@code
 * @Traced
 * @ResultAttribute(value = "receipt.id", path = "id")
 * @ResultAttribute(value = "receipt.lines", path = "lines.size")
 * Receipt place(String orderId)
 * }</pre>
 *
 * <p>It is read once, after the method has returned and before the caller goes on, and only if the
 * span records. When the method throws, and when it returns {@code null} or an empty Optional,
 * there is no attribute. Types are those of {@link SpanAttribute}. On a method that returns nothing
 * it is a compile error.
 *
 * <p>It can be repeated. What the nearest declaration of a method says of its result holds; what
 * declarations above it say does not.
 *
 * @see SpanAttribute
 * @see FailsWhen
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(ResultAttribute.List.class)
public @interface ResultAttribute {

  /**
   * The attribute's key. A blank key, and the same key twice on one method, are compile errors.
   *
   * @return the key
   */
  String value();

  /**
   * How to get from the result to the value, as in {@link SpanAttribute#path()}.
   *
   * @return the path; empty stands for the result itself
   */
  String path() default "";

  /**
   * What of the value is shown.
   *
   * @return the mask
   */
  Mask mask() default Mask.NONE;

  /**
   * Why a value may be shown although its name or type looks sensitive, as in {@link
   * SpanAttribute#allow()}.
   *
   * @return the reason; empty if there is none
   */
  String allow() default "";

  /** Several {@link ResultAttribute} on one method; the compiler adds it by itself. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.METHOD)
  @interface List {

    /**
     * The annotations it holds.
     *
     * @return the annotations
     */
    ResultAttribute[] value();
  }
}
