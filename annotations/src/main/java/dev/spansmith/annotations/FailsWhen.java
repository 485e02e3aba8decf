package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When a returned value means that the method has failed: its span then has the status ERROR and an
 * {@code error.type}, as if an exception had been thrown, without an exception event.
 *
 * <pre>{@code
 * @Traced
 * @FailsWhen(value = "declined", errorType = "reason.code")
 * Charge charge(String card, long cents)
 *
 * @Traced
 * @FailsWhen("!successful")
 * Result<Receipt> place(Order order)
 * }</pre>
 *
 * <p>The result is looked at once, after the method has returned, and only if the span records;
 * what the caller gets is untouched. {@code null}, on any step of the path, is no failure. An
 * accessor that throws is no failure either: the problem is logged. A method that has set the
 * status OK by itself keeps it.
 *
 * @see ResultAttribute
 * @see <a
 *     href="https://opentelemetry.io/docs/specs/semconv/general/recording-errors/">OpenTelemetry:
 *     recording errors</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FailsWhen {

  /**
   * The path from the result to a {@code boolean} or {@code Boolean} that is true when the method
   * has failed, as in {@link SpanAttribute#path()}. With an exclamation mark in front, one that is
   * false when it has. Where the result itself is the boolean there is no path: {@code "!"} stands
   * for a method that returns false when it has failed, and {@code ""} for one that returns true.
   *
   * @return the path
   */
  String value();

  /**
   * The path from the result to what goes into {@code error.type}: a String, an enum, a Class, or
   * an exception, which gives the name of its class. It should have few values, such as codes; a
   * message belongs elsewhere. Without a path, and where it leads to {@code null}, the type is
   * {@code _OTHER}.
   *
   * @return the path; empty if the result does not tell
   */
  String errorType() default "";
}
