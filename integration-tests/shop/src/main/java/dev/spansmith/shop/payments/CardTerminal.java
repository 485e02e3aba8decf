package dev.spansmith.shop.payments;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** Decides whether a card pays. What the type says about its spans holds for all of them. */
@Traced(
    attributes = @Attribute(key = "payment.method", value = "card"),
    expected = CardDeclinedException.class)
public class CardTerminal {

  private static final String CARD_WITHOUT_FUNDS = "4000000000009995";

  /** Returns the payment's number. */
  public String charge(
      @SpanAttribute("order.id") String orderId,
      @SpanAttribute("payment.cents") long cents,
      String card)
      throws CardDeclinedException {
    authorize(CardBrand.of(card), card);
    return "payment " + Math.floorMod(orderId.hashCode() * 31L + cents, 100_000L);
  }

  @Traced("ask the bank")
  void authorize(@SpanAttribute("card.brand") CardBrand brand, String card)
      throws CardDeclinedException {
    if (card.equals(CARD_WITHOUT_FUNDS)) {
      throw new CardDeclinedException("insufficient funds");
    }
  }
}
