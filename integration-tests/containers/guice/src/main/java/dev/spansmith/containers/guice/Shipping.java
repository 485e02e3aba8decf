package dev.spansmith.containers.guice;

import com.google.inject.ImplementedBy;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Bound by its own annotation, so that no module has to name it. */
@ImplementedBy(ShippingTraced.class)
@Singleton
public class Shipping {

  @Inject private AuditLog audit;

  @Traced
  public void ship(@SpanAttribute("order.id") String orderId) {
    audit.add(orderId + " shipped");
  }
}
