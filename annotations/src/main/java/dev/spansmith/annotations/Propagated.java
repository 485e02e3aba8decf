package dev.spansmith.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter carries trace context and baggage: in with a request or message that the method
 * handles, or out with one that it sends.
 *
 * <pre>{@code
 * @Traced(kind = SpanKind.CONSUMER)
 * void onOrder(@Propagated ConsumerRecord<String, Order> order)
 *
 * @Traced(kind = SpanKind.CLIENT)
 * HttpResponse<String> send(@Propagated HttpRequest.Builder request)
 * }</pre>
 *
 * <p>What comes in is the parent of the method's span, unless the caller has a span in this
 * process: then that one stays the parent, and the other is linked. What goes out names the
 * method's span; it is in the carrier when the body begins. The propagators are those of the
 * OpenTelemetry instance that the wrapper was built with. A carrier that is null or throws is
 * passed over. All this works while tracing is switched off, too: then the context passes through
 * unchanged.
 *
 * <p>Carriers are, by the parameter's declared type: {@code Map<String, String>} and {@code
 * Map<String, List<String>>}, where look-up ignores case; the JDK's {@code HttpRequest.Builder},
 * {@code HttpExchange} and {@code Headers}; {@code HttpServletRequest} and {@code
 * HttpServletResponse}; Kafka's {@code Headers}, {@code ConsumerRecord} and {@code ProducerRecord};
 * a JMS {@code Message}; an SQS {@code Message} and {@code Map<String, MessageAttributeValue>};
 * gRPC's {@code Metadata}; and types of one's own that implement {@code
 * dev.spansmith.runtime.carriers.ReadableCarrier} or {@code WritableCarrier}. Any other type is a
 * compile error.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/context/api-propagators/">OpenTelemetry:
 *     Propagators</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Propagated {

  /**
   * Which way the context goes.
   *
   * @return the direction
   */
  Direction direction() default Direction.AUTO;

  /** Which way context goes. */
  enum Direction {
    /**
     * As the span's kind says: {@code SERVER} and {@code CONSUMER} extract, {@code CLIENT} and
     * {@code PRODUCER} inject. For {@code INTERNAL} it is a compile error.
     */
    AUTO,

    /** In: the carrier is read. */
    EXTRACT,

    /** Out: the carrier is written. */
    INJECT
  }
}
