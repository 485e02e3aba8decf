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

  /**
   * Which span the method's span belongs to. A parent stated on a method beats the one stated on
   * its type, {@code CURRENT} too. Baggage and whatever else the caller's context holds is there in
   * the method in each case.
   *
   * <pre>{@code
   * @Traced(parent = Traced.Parent.ROOT_LINKED)
   * void runNightlyReport() { ... }
   * }</pre>
   *
   * @return the parent
   */
  Parent parent() default Parent.CURRENT;

  /** Which span a method's span belongs to. */
  enum Parent {
    /** The caller's span; where there is none, the span starts a trace. */
    CURRENT,

    /**
     * The caller's span; where there is none, neither is there one for this call. For what is worth
     * seeing as part of a request only: a health check that reads a table, a poll that finds
     * nothing.
     */
    ONLY_IF_ACTIVE,

    /** None: the span starts a trace of its own. */
    ROOT,

    /**
     * None: the span starts a trace of its own, with a link to the caller's span. For work that a
     * request sets off and does not wait for.
     */
    ROOT_LINKED
  }
}
