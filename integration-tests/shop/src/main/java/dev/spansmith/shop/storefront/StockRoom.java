package dev.spansmith.shop.storefront;

import dev.spansmith.annotations.Attribute;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.util.List;

/** What the storefront needs of the inventory. */
@Traced(kind = SpanKind.CLIENT, attributes = @Attribute(key = "peer.service", value = "inventory"))
interface StockRoom {

  /** Puts the pieces aside and returns those that have to be ordered first. */
  List<String> reserve(@SpanAttribute("order.id") String orderId, List<String> skus)
      throws IOException;

  void release(@SpanAttribute("order.id") String orderId) throws IOException;
}
