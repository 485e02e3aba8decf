package dev.spansmith.apifloor;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** Remembers the call; fails if told to. */
final class Bank implements Payments {

  long charged;
  SpanContext caller = SpanContext.getInvalid();
  Exception failure;

  @Override
  public void charge(String orderId, long cents) throws DeclinedException {
    charged = cents;
    caller = Span.current().getSpanContext();
    if (failure instanceof DeclinedException declined) {
      throw declined;
    }
    if (failure instanceof RuntimeException broken) {
      throw broken;
    }
  }
}
