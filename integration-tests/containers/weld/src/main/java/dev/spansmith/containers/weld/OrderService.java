package dev.spansmith.containers.weld;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import dev.spansmith.containers.AuditLog;
import dev.spansmith.containers.Receipt;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

@ApplicationScoped
public class OrderService {

  private PaymentService payments;
  private Repository<String, Receipt> receipts;
  private Event<OrderPlaced> placed;
  private AuditLog audit;

  /** For the client proxy. */
  protected OrderService() {}

  @Inject
  OrderService(
      PaymentService payments,
      Repository<String, Receipt> receipts,
      Event<OrderPlaced> placed,
      AuditLog audit) {
    this.payments = payments;
    this.receipts = receipts;
    this.placed = placed;
    this.audit = audit;
    audit.add("order service built");
  }

  @Inject
  void use(AuditLog sameAudit) {
    sameAudit.add("order service initialized");
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
    Receipt receipt = new Receipt(orderId, total);
    receipts.save(orderId, receipt);
    placed.fire(new OrderPlaced(orderId));
    return receipt;
  }

  @Traced
  long total(long cents) {
    return cents + cents / 5;
  }
}
