package dev.spansmith.containers.weld;

import dev.spansmith.containers.AuditLog;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** A decorator of the application's own: it sits inside the span. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class FraudCheck implements PaymentService {

  private final PaymentService payments;
  private final AuditLog audit;

  @Inject
  FraudCheck(@Delegate PaymentService payments, AuditLog audit) {
    this.payments = payments;
    this.audit = audit;
  }

  @Override
  public void charge(String orderId, long cents) {
    audit.add("payment for " + orderId + " looks right");
    payments.charge(orderId, cents);
  }
}
