package dev.spansmith.containers.micronaut;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Abstract, so that nobody can build one that is not traced. */
@Singleton
public abstract class Shipping {

  @Inject AuditLog audit;

  @Traced
  public void ship(@SpanAttribute("order.id") String orderId) {
    audit.add(orderId + " shipped");
  }

  @EventListener
  @Traced
  void stop(OrderCancelled order) {
    audit.add(order.orderId() + " stopped");
  }
}
