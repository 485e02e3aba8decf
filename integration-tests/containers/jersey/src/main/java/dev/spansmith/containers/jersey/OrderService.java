package dev.spansmith.containers.jersey;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

public class OrderService {

  private final PaymentService payments;
  private final AuditLog audit;

  @Inject
  OrderService(PaymentService payments, AuditLog audit) {
    this.payments = payments;
    this.audit = audit;
    audit.add("order service built");
  }

  @PostConstruct
  @Traced
  public void open() {
    audit.add("order service open");
  }

  @Audited
  @Traced
  public Receipt place(@SpanAttribute("order.id") String orderId, long cents) {
    long total = total(cents);
    payments.charge(orderId, total);
    return new Receipt(orderId, total);
  }

  @Traced
  long total(long cents) {
    return cents + cents / 5;
  }
}
