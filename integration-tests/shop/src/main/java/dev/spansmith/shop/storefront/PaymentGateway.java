package dev.spansmith.shop.storefront;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;

/** What the storefront needs of the payments. The card is not annotated, so no span shows it. */
@Traced(kind = SpanKind.CLIENT, attributes = @Attribute(key = "peer.service", value = "payments"))
interface PaymentGateway {

  /** Takes the money and returns the payment's number. */
  @Traced(expected = PaymentDeclinedException.class)
  String charge(
      @SpanAttribute("order.id") String orderId,
      @SpanAttribute("payment.cents") long cents,
      String card)
      throws PaymentDeclinedException, IOException;
}
