package dev.spansmith.benchmarks.subject;

/** What the decorator is put around: the same business as {@link OrderService}. */
final class OrderDesk implements Orders {

  private final Work work = new Work();
  private final Service next;

  /** The last of a chain has no next. */
  OrderDesk(Service next) {
    this.next = next;
  }

  @Override
  public Receipt place(String orderId, long cents) {
    return next == null ? work.pay(cents) : next.place(orderId, cents);
  }

  @Override
  public Receipt find(String orderId, long cents) {
    return next == null ? work.pay(cents) : next.find(orderId, cents);
  }
}
