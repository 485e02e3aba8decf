package dev.spansmith.orders;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.api.trace.SpanKind;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Spring makes the implementation, which asks another service over HTTP. */
@Traced(kind = SpanKind.CLIENT)
@HttpExchange("/stock")
public interface StockClient {

  @GetExchange("/{sku}")
  int available(@SpanAttribute @PathVariable("sku") String sku);
}
