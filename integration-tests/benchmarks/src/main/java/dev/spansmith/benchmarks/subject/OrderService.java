package dev.spansmith.benchmarks.subject;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** The class to trace; as it stands, the plain call. */
@Traced
class OrderService implements Service {

  private final Work work = new Work();
  private final Service next;

  /** The last of a chain has no next. */
  OrderService(Service next) {
    this.next = next;
  }

  @Override
  public Receipt place(
      @SpanAttribute("order.id") String orderId, @SpanAttribute("order.cents") long cents) {
    return next == null ? work.pay(cents) : next.place(orderId, cents);
  }

  @Override
  public Receipt find(String orderId, long cents) {
    return next == null ? work.pay(cents) : next.find(orderId, cents);
  }
}
