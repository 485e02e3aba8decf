package dev.spansmith.containers.plain;

import dev.spansmith.containers.AuditLog;

final class CardPayments implements PaymentService {

  private final AuditLog audit;

  CardPayments(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public void charge(String orderId, long cents) {
    audit.add("card charged for " + orderId);
  }
}
