package com.acme.shop;

import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.Mask;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;

public class Checkout {

  public record Order(String id, Customer customer, List<String> lines) {}

  public record Customer(Address address) {}

  public record Address(String city) {}

  public record Receipt(String number, boolean refused, Reason reason) {}

  public enum Reason {
    CARD_EXPIRED
  }

  // begin: checkout
  @Traced
  @ResultAttribute(value = "receipt.number", path = "number")
  @FailsWhen(value = "refused", errorType = "reason")
  public Receipt place(
      @SpanAttribute(value = "order.id", path = "id")
          @SpanAttribute(value = "customer.city", path = "customer.address.city")
          @SpanAttribute(value = "order.lines", path = "lines.size")
          Order order,
      @SpanAttribute(value = "card.number", mask = Mask.LAST4) String cardNumber) {
    // end: checkout
    return new Receipt("R-" + order.id(), true, Reason.CARD_EXPIRED);
  }
}
