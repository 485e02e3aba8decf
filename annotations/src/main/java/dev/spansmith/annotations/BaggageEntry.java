package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter's value is in baggage while the traced method runs: its body finds it in {@code
 * Baggage.current()}, and it goes out with the headers of what the method calls, if the
 * OpenTelemetry instance propagates baggage. It is gone when the call returns or throws. It is
 * there as well while tracing is switched off.
 *
 * <pre>{@code
 * @Traced
 * Receipt place(@BaggageEntry("customer.id") String customerId, long cents)
 * }</pre>
 *
 * <p>Baggage is text: strings as they are, enums by {@code name()}, numbers, booleans and values
 * with a {@code toString()} of their own by that; what an Optional holds. {@code null} and an empty
 * Optional leave an entry that the caller has under this key alone. A type without a text of its
 * own, a collection or an array is a compile error.
 *
 * <p>Baggage leaves the process, to whomever the headers go. It is no place for secrets: what is
 * {@link Sensitive}, masked or not, is a compile error.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/baggage/api/">OpenTelemetry: Baggage</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface BaggageEntry {

  /**
   * The entry's key, a token as in an HTTP header: letters, digits and {@code !#$%&'*+-.^_`|~}.
   * Anything else, and the same key twice on one method, are compile errors.
   *
   * @return the key
   */
  String value();
}
