package dev.spansmith.containers.plain;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;

class OrderService {

  private final PaymentService payments;

  OrderService(PaymentService payments, AuditLog audit) {
    this.payments = payments;
    audit.add("order service built");
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
