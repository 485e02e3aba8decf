package dev.spansmith.containers.avaje;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;

/** Without a scope: {@link ShopFactory} makes the one that there is. */
public class OrderService {

  private final PaymentService payments;
  private final Shipping shipping;
  private final AuditLog audit;

  OrderService(PaymentService payments, Shipping shipping, AuditLog audit) {
    this.payments = payments;
    this.shipping = shipping;
    this.audit = audit;
    audit.add("order service built");
  }

  @Traced
  void open() {
    audit.add("order service open");
  }

  void close() {
    audit.add("order service closed");
  }

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
