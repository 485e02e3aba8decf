package dev.spansmith.containers.weld;

import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Observes, and is neither abstract nor vetoed: its wrapper specializes it, as the build of these
 * tests asks for.
 */
@ApplicationScoped
class Stock {

  @Inject private AuditLog audit;

  @Traced
  void take(@Observes OrderPlaced order) {
    audit.add(order.orderId() + " taken");
  }
}
