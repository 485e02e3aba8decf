package dev.spansmith.containers.quarkus;

import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;

/** Observes: vetoed, so that only its wrapper does. */
@ApplicationScoped
@Vetoed
public class Shipping {

  @Inject AuditLog audit;
  @Inject Courier courier;

  @Traced
  void ship(@Observes OrderPlaced order) {
    audit.add(order.orderId() + " shipped by " + courier.vehicle());
  }
}
