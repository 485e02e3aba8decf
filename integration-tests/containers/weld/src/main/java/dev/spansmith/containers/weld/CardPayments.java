package dev.spansmith.containers.weld;

import dev.spansmith.containers.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class CardPayments implements PaymentService {

  @Inject private AuditLog audit;

  @Override
  public void charge(String orderId, long cents) {
    audit.add("card charged for " + orderId);
  }
}
