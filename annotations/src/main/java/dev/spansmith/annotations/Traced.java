package dev.spansmith.annotations;

import io.opentelemetry.api.trace.SpanKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each call of the annotated method becomes an OpenTelemetry span.
 *
 * <p>The compiler writes a wrapper beside the type: for a class {@code OrderService} the subclass
 * {@code OrderServiceTraced}, for an interface {@code Payments} the decorator {@code
 * PaymentsTraced} around another {@code Payments}. Use the wrapper wherever the type was used.
 *
 * <pre>{@code
 * public class OrderService {
 *   @Traced(expected = PaymentDeclinedException.class)
 *   public Receipt place(@SpanAttribute("order.id") String orderId, long cents)
 *       throws PaymentDeclinedException { ... }
 * }
 *
 * OrderService orders = new OrderServiceTraced(openTelemetry);
 * }</pre>
 *
 * <p>On a class, every public method it declares is traced; on an interface, every abstract and
 * default method it has, inherited ones included; {@link NotTraced} leaves one out. What a method
 * states adds to what its type states, and wins where both state the same.
 *
 * <p>A span starts before the method's body and ends when the call returns or throws. A call that
 * throws gives status {@code ERROR}, the attribute {@code error.type} and an {@code exception}
 * event; a call that returns leaves the status {@code UNSET}. Tracing never changes what the method
 * returns or throws.
 *
 * <p>OpenTelemetry's own {@code @WithSpan} is understood as well, with the meaning that the
 * OpenTelemetry agent gives it; one method carries that one or this one.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/trace/api/#span">OpenTelemetry: Span</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Traced {

  /**
   * On a method the whole span name; on a type the part in front of the dot. Empty stands for the
   * default, {@code SimpleClass.method} of the class that declares the method. A blank name is a
   * compile error.
   *
   * <pre>{@code
   * @Traced("checkout")      // on the type OrderService: checkout.place
   * @Traced("place order")   // on the method: place order
   * }</pre>
   *
   * @return the span name, or its first part
   */
  String value() default "";

  /**
   * The span's kind. A kind stated on a method beats the one stated on its type, {@code INTERNAL}
   * too.
   *
   * <pre>{@code
   * @Traced(kind = SpanKind.CLIENT)
   * }</pre>
   *
   * @return the span kind
   */
  SpanKind kind() default SpanKind.INTERNAL;

  /**
   * Attributes that every span of this method, or of this type's methods, carries. Those of type
   * and method add up; for the same key the method wins.
   *
   * <pre>{@code
   * @Traced(attributes = @Attribute(key = "peer.service", value = "stripe"))
   * }</pre>
   *
   * @return the constant attributes
   */
  Attribute[] attributes() default {};

  /**
   * What the method may throw without having failed: a declined payment, a missing entry. The
   * span's status stays {@code UNSET} and nothing is recorded. Subclasses count as well; those of
   * type and method add up.
   *
   * <pre>{@code
   * @Traced(expected = PaymentDeclinedException.class)
   * }</pre>
   *
   * @return the expected exception types
   */
  Class<? extends Throwable>[] expected() default {};
}
