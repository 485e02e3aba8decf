package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method's span links to what the parameter names: to the spans that sent a batch of messages,
 * for example, of which none is the parent of handling them.
 *
 * <pre>{@code
 * @Traced(kind = SpanKind.CONSUMER)
 * void onOrders(@SpanLink List<ConsumerRecord<String, Order>> orders)
 * }</pre>
 *
 * <p>The parameter is a {@code SpanContext}, a carrier that {@link Propagated} can read, or a
 * collection or an array of either; Kafka's {@code ConsumerRecords} counts as a collection. Each
 * element that names a span is one link, up to 128 for a span; of a longer collection the first
 * 1,024 elements are looked at. Null, and what carries no context, adds none. Any other type is a
 * compile error.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/overview/#links-between-spans">
 *     OpenTelemetry: links between spans</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface SpanLink {}
