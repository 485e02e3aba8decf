package dev.spansmith.shop.payments;

/** The bank says no. */
final class CardDeclinedException extends Exception {

  private static final long serialVersionUID = 1L;

  CardDeclinedException(String reason) {
    super(reason);
  }
}
