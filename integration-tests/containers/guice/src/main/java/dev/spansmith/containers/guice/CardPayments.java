package dev.spansmith.containers.guice;

import dev.spansmith.containers.AuditLog;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
class CardPayments implements PaymentService {

  private final AuditLog audit;

  @Inject
  CardPayments(AuditLog audit) {
    this.audit = audit;
    audit.add("card payments built");
  }

  @Override
  public void charge(String orderId, long cents) {
    audit.add("card charged for " + orderId);
  }
}
