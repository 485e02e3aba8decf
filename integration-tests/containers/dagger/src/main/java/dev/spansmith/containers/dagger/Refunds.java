package dev.spansmith.containers.dagger;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import jakarta.inject.Singleton;

/**
 * Abstract, so that nobody can build one that is not traced; its wrapper's constructor is the
 * injected one.
 */
@Singleton
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
