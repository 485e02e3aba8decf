package dev.spansmith.carriers;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;

/** An SDK with the W3C propagators, and the spans that it exported. */
final class Sdk implements AutoCloseable {

  static final ContextPropagators W3C =
      ContextPropagators.create(
          TextMapPropagator.composite(
              W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance()));

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk sdk =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .setPropagators(W3C)
          .build();

  OpenTelemetry openTelemetry() {
    return sdk;
  }

  /** Propagators, and no tracing. */
  static OpenTelemetry off() {
    return OpenTelemetry.propagating(W3C);
  }

  List<SpanData> spans() {
    return exporter.getFinishedSpanItems();
  }

  /** The span that a body found. */
  SpanData of(Found found) {
    return spans().stream()
        .filter(span -> span.getSpanId().equals(found.span().getSpanId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(found + " is none of " + spans()));
  }

  @Override
  public void close() {
    sdk.close();
  }
}
