package dev.spansmith.orders;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;

@Component
class PriceList {

  @Traced
  @Cacheable("prices")
  public long cents(@SpanAttribute String sku) {
    return 100L * sku.length();
  }
}
