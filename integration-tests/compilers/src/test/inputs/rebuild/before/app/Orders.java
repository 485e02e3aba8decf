package app;

import dev.spansmith.annotations.Traced;

public class Orders {

  @Traced
  public void place(String orderId) {}
}
