package dev.spansmith.orders;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;

@Traced(kind = SpanKind.CLIENT)
public interface PaymentGateway {

  String charge(
      @SpanAttribute("order.id") long orderId,
      @SpanAttribute("payment.cents") long cents,
      String currency);
}
