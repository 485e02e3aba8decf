package dev.spansmith.containers.weld;

import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Observes, and is abstract: the other way to leave the observing to the wrapper. */
@Audited
@ApplicationScoped
public abstract class Newsletter {

  @Inject private AuditLog audit;

  @Traced
  public void thank(@Observes @Priority(1) OrderPlaced order) {
    audit.add("thanks for " + order.orderId());
  }
}
