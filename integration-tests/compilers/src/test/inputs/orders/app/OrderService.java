package app;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** Takes orders. */
public class OrderService {

  /** Nothing to set up. */
  public OrderService() {}

  /**
   * Takes one.
   *
   * @param orderId which
   */
  @Traced
  public void place(@SpanAttribute("order.id") String orderId) {}
}
