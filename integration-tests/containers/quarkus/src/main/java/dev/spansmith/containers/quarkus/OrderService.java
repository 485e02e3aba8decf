package dev.spansmith.containers.quarkus;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

@ApplicationScoped
public class OrderService {

  @Inject Event<OrderPlaced> placed;
  private PaymentService payments;
  private AuditLog audit;

  /** For the client proxy. */
  protected OrderService() {}

  @Inject
  OrderService(PaymentService payments, AuditLog audit) {
    this.payments = payments;
    this.audit = audit;
    audit.add("order service built");
  }

  @PostConstruct
  void open() {
    audit.add("order service open");
  }

  @Audited
  @Traced
  public Receipt place(@SpanAttribute("order.id") String orderId, long cents) {
    long total = total(cents);
    payments.charge(orderId, total);
    placed.fire(new OrderPlaced(orderId));
    return new Receipt(orderId, total);
  }

  @Traced
  long total(long cents) {
    return cents + cents / 5;
  }
}
