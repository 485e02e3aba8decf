package dev.spansmith.containers.micronaut;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
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

  @Traced
  public void stop(@SpanAttribute("order.id") String orderId) {
    audit.add(orderId + " stopped");
  }
}
