package dev.spansmith.shop.storefront;

import java.util.Map;

/** What things cost. Not traced: a look-up in memory is not worth a span. */
final class PriceList {

  private static final Map<String, Long> CENTS =
      Map.of("teapot", 3_400L, "mug", 1_250L, "kettle", 5_900L);

  long centsFor(String sku) {
    Long cents = CENTS.get(sku);
    if (cents == null) {
      throw new IllegalArgumentException("The shop does not sell " + sku);
    }
    return cents;
  }
}
