package dev.spansmith.containers.guice;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

@Traced
public interface PaymentService {

  void charge(@SpanAttribute("order.id") String orderId, long cents);
}
