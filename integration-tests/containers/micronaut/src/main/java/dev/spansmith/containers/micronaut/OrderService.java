package dev.spansmith.containers.micronaut;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

@Singleton
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

  @PostConstruct
  @Traced
  void open() {
    audit.add("order service open");
  }

  @PreDestroy
  void close() {
    audit.add("order service closed");
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
