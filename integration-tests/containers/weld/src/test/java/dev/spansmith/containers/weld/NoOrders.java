package dev.spansmith.containers.weld;

import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** A test double of the class, not of an interface. */
@Alternative
@Priority(1)
@ApplicationScoped
class NoOrders extends OrderService {

  @Override
  void open() {}

  @Override
  void use(AuditLog sameAudit) {}

  @Override
  void close() {}

  @Override
  public Receipt place(String orderId, long cents) {
    return new Receipt(orderId, 0);
  }
}
