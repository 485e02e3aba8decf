package dev.spansmith.shop;

import dev.spansmith.shop.storefront.CustomerTier;
import dev.spansmith.shop.storefront.Order;
import dev.spansmith.shop.storefront.Region;
import java.util.List;

/** The orders that the demo places: what goes right in a shop, and what goes wrong. */
record SampleOrder(String story, Order order) {

  private static final String VISA = "4242424242424242";
  private static final String MASTERCARD = "5555555555554444";
  private static final String VISA_WITHOUT_FUNDS = "4000000000009995";

  static final SampleOrder SMOOTH =
      new SampleOrder(
          "A gold customer buys a teapot and a mug",
          new Order("A-1001", CustomerTier.GOLD, List.of("teapot", "mug"), VISA, Region.MAINLAND));

  static final SampleOrder OUT_OF_STOCK =
      new SampleOrder(
          "The kettle is out of stock and will follow later",
          new Order(
              "A-1002",
              CustomerTier.STANDARD,
              List.of("kettle", "mug"),
              MASTERCARD,
              Region.MAINLAND));

  static final SampleOrder DECLINED =
      new SampleOrder(
          "The bank declines the card: that happens, it is not an error",
          new Order(
              "A-1003",
              CustomerTier.STANDARD,
              List.of("teapot"),
              VISA_WITHOUT_FUNDS,
              Region.MAINLAND));

  static final SampleOrder FAILING =
      new SampleOrder(
          "No courier goes to the islands, and nobody thought of that: an error",
          new Order("A-1004", CustomerTier.STANDARD, List.of("mug"), VISA, Region.ISLANDS));

  static final List<SampleOrder> ALL = List.of(SMOOTH, OUT_OF_STOCK, DECLINED, FAILING);
}
