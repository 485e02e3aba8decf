package dev.spansmith.containers.weld;

import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;

/** Observes and produces: vetoed, so that only its wrapper does. */
// begin: class
@ApplicationScoped
@Vetoed
public class Shipping {
  // end: class

  @Inject private AuditLog audit;

  @Traced
  void ship(@Observes @Priority(2) OrderPlaced order) {
    audit.add(order.orderId() + " shipped");
  }

  @Produces
  @Traced
  Courier courier() {
    return new Courier("van");
  }
}
