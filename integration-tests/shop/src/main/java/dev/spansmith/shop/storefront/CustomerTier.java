package dev.spansmith.shop.storefront;

/** What a customer is worth to the shop. */
public enum CustomerTier {
  STANDARD(0),
  GOLD(10);

  private final int discountPercent;

  CustomerTier(int discountPercent) {
    this.discountPercent = discountPercent;
  }

  int discountPercent() {
    return discountPercent;
  }
}
