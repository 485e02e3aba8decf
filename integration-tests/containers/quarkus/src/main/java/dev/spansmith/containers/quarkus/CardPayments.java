package dev.spansmith.containers.quarkus;

import dev.spansmith.containers.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class CardPayments implements PaymentService {

  @Inject AuditLog audit;

  @Override
  public void charge(String orderId, long cents) {
    audit.add("card charged for " + orderId);
  }
}
