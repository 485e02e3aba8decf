package dev.spansmith.shop.payments;

/** Who issued a card, told from its first digit. */
enum CardBrand {
  VISA,
  MASTERCARD,
  OTHER;

  static CardBrand of(String card) {
    return switch (card.charAt(0)) {
      case '4' -> VISA;
      case '5' -> MASTERCARD;
      default -> OTHER;
    };
  }
}
