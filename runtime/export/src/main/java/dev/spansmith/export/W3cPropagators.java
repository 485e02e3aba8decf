package dev.spansmith.export;

import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.TextMapPropagator;

/**
 * Decides which implementation {@code tracecontext} and {@code baggage} in {@code OTEL_PROPAGATORS}
 * stand for: ours. All other propagators stay what they are.
 */
final class W3cPropagators {

  private W3cPropagators() {}

  /** Ours for the stock ones of the two W3C formats, everything else as it is. */
  static TextMapPropagator strict(TextMapPropagator configured) {
    if (configured instanceof W3CTraceContextPropagator) {
      return StrictTraceContextPropagator.INSTANCE;
    }
    return configured instanceof W3CBaggagePropagator
        ? StrictBaggagePropagator.INSTANCE
        : configured;
  }
}
