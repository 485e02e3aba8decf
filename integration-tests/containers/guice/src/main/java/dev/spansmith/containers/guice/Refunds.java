package dev.spansmith.containers.guice;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** Abstract, so that nobody can build one that is not traced. */
@Traced
public abstract class Refunds {

  private final PaymentService payments;

  Refunds(PaymentService payments) {
    this.payments = payments;
  }

  public void refund(@SpanAttribute("order.id") String orderId, long cents) {
    payments.charge(orderId, -cents);
  }
}
