package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class OrderService {

  @Traced(expected = OrderService.Declined.class)
  public String place(@SpanAttribute("order.id") String orderId, @SpanAttribute long cents)
      throws Declined {
    check(orderId);
    return orderId;
  }

  @Traced
  protected void check(String orderId) {}

  @Traced
  void log() {}

  public void untraced() {}

  public static class Declined extends Exception {
    private static final long serialVersionUID = 1;
  }
}
