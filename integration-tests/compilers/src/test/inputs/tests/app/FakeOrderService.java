package app;

import dev.spansmith.annotations.Traced;

class FakeOrderService extends OrderService {

  private final OrderService real = new OrderServiceTraced(null);

  @Override
  @Traced
  public void place(String orderId) {
    real.place(orderId);
  }

  @Traced
  void reset() {}
}
