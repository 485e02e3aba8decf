package dev.spansmith.carriers;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/**
 * What the body of a method finds.
 *
 * @param span the current span
 * @param customer the baggage entry {@code customer.id}
 */
public record Found(SpanContext span, String customer) {

  static Found here() {
    return new Found(
        Span.current().getSpanContext(), Baggage.current().getEntryValue("customer.id"));
  }
}
