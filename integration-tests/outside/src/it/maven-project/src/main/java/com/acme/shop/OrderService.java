// begin: order-service
package com.acme.shop;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class OrderService {

  @Traced
  public String place(@SpanAttribute String orderId, @SpanAttribute long cents) {
    reserve(orderId);
    return "receipt for " + orderId;
  }

  @Traced
  void reserve(@SpanAttribute("order.id") String orderId) {}
}
// end: order-service
