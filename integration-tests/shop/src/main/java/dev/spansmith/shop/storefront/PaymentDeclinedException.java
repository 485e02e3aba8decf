package dev.spansmith.shop.storefront;

/** The customer's bank says no. Bad luck, but nothing is broken. */
final class PaymentDeclinedException extends Exception {

  private static final long serialVersionUID = 1L;

  PaymentDeclinedException(String reason) {
    super(reason);
  }
}
