package dev.spansmith.shop.storefront;

import dev.spansmith.shop.http.Form;
import dev.spansmith.shop.http.HttpCaller;
import java.io.IOException;

/** Pays over HTTP. */
final class HttpPaymentGateway implements PaymentGateway {

  private final HttpCaller payments;

  HttpPaymentGateway(HttpCaller payments) {
    this.payments = payments;
  }

  @Override
  public String charge(String orderId, long cents, String card)
      throws PaymentDeclinedException, IOException {
    Form charge =
        new Form().with("order", orderId).with("cents", Long.toString(cents)).with("card", card);
    Form answer = payments.post("/charges", charge).expectOk();
    if (answer.has("declined")) {
      throw new PaymentDeclinedException(answer.text("declined"));
    }
    return answer.text("payment");
  }
}
