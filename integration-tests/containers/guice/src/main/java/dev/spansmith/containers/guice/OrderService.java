package dev.spansmith.containers.guice;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
public class OrderService {

  private final PaymentService payments;
  private final Shipping shipping;

  @Inject
  OrderService(PaymentService payments, Shipping shipping, AuditLog audit) {
    this.payments = payments;
    this.shipping = shipping;
    audit.add("order service built");
  }

  @Inject
  @Traced
  void open(AuditLog audit) {
    audit.add("order service open");
  }

  @Audited
  @Traced
  public Receipt place(@SpanAttribute("order.id") String orderId, long cents) {
    long total = total(cents);
    payments.charge(orderId, total);
    shipping.ship(orderId);
    return new Receipt(orderId, total);
  }

  @Traced
  long total(long cents) {
    return cents + cents / 5;
  }
}
