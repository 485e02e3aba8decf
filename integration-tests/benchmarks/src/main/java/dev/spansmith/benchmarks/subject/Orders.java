package dev.spansmith.benchmarks.subject;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** The interface to trace. */
@Traced
interface Orders extends Service {

  @Override
  Receipt place(
      @SpanAttribute("order.id") String orderId, @SpanAttribute("order.cents") long cents);

  @Override
  Receipt find(String orderId, long cents);
}
