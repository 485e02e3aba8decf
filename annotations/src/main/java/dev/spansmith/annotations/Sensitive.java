package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that no span may show: to capture it without a {@link Mask} is a compile error, wherever
 * that happens.
 *
 * <pre>{@code
 * record Customer(String id, @Sensitive String iban) {}
 *
 * @Traced
 * void pay(@SpanAttribute(value = "customer.iban", path = "iban") Customer customer) // refused
 * }</pre>
 *
 * <p>On a type it holds for its values, for those of its subtypes, for what is read from them, and
 * for arrays, collections, maps and Optionals of them. On a field or record component it holds for
 * the accessor of the same name too, on a method for what it returns.
 *
 * <p>The compiler judges declared types: a value that is declared as {@code Object}, or as a type
 * variable without such a bound, is not recognised.
 *
 * @see SpanAttribute#mask()
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT
})
public @interface Sensitive {}
