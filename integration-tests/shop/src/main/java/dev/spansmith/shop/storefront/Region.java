package dev.spansmith.shop.storefront;

/** Where an order goes. */
public enum Region {
  MAINLAND,
  ISLANDS
}
