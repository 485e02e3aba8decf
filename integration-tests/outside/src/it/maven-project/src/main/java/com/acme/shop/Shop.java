package com.acme.shop;

import dev.spansmith.export.Telemetry;

public final class Shop {

  private Shop() {}

  public static void main(String[] arguments) {
    // begin: inject
    try (Telemetry telemetry = Telemetry.install()) {
      OrderService orders = new OrderServiceTraced(telemetry.openTelemetry());
      System.out.println(orders.place("A-17", 1299));
    }
    // end: inject
  }
}
