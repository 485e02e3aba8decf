package dev.spansmith.containers.avaje;

import dev.spansmith.containers.AuditLog;
import jakarta.inject.Singleton;

/** Not traced: audited calls of a bean that avaje makes itself. */
@Singleton
public class Shipping {

  private final AuditLog audit;

  Shipping(AuditLog audit) {
    this.audit = audit;
  }

  @Audited
  public void ship(String orderId) {
    audit.add(orderId + " shipped");
  }
}
