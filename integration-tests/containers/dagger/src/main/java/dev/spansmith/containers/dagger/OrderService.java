package dev.spansmith.containers.dagger;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
public class OrderService {

  private final PaymentService payments;

  @Inject
  OrderService(PaymentService payments, AuditLog audit) {
    this.payments = payments;
    audit.add("order service built");
  }

  @Inject
  @Traced
  void open(AuditLog audit) {
    audit.add("order service open");
  }

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
