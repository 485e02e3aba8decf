package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each call of the method adds its {@link SpanAttribute}s and {@link ResultAttribute}s to the span
 * that is current at the call, and opens none.
 *
 * <pre>{@code
 * public class Discounts {
 *   @AddingSpanAttributes
 *   public int percentFor(@SpanAttribute("customer.tier") Tier tier) { ... }
 * }
 * }</pre>
 *
 * <p>The compiler writes a wrapper as for {@link Traced}, even if this is the only annotation. The
 * parameters are read before the method's body runs, its result after it has returned, and only if
 * the current span records; where there is none, nothing happens. A key that the span already has
 * gets the new value.
 *
 * <p>Together with {@link Traced} the attributes go to the new span, as they do without this
 * annotation. Together with {@link NotTraced} in a traced type the method opens no span, and its
 * attributes go to the caller's. A method without anything to add is a compile error.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/trace/api/#set-attributes">OpenTelemetry:
 *     set attributes</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AddingSpanAttributes {}
