package dev.spansmith.apifloor;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An SDK of the test's own, of the version under test. */
final class SdkRecorder implements Recorder {

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk sdk =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .setPropagators(
              ContextPropagators.create(
                  TextMapPropagator.composite(
                      W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance())))
          .build();

  @Override
  public OpenTelemetry openTelemetry() {
    return sdk;
  }

  @Override
  public List<SeenSpan> spans() {
    List<SeenSpan> spans = exporter.getFinishedSpanItems().stream().map(SdkRecorder::seen).toList();
    exporter.reset();
    return spans;
  }

  @Override
  public void close() {
    sdk.close();
  }

  private static SeenSpan seen(SpanData span) {
    return new SeenSpan(
        span.getName(),
        span.getKind().name(),
        span.getInstrumentationScopeInfo().getName(),
        span.getTraceId(),
        span.getSpanId(),
        span.getParentSpanId(),
        span.getStatus().getStatusCode().name(),
        attributes(span.getAttributes()),
        span.getEvents().stream()
            .map(event -> new SeenSpan.Event(event.getName(), attributes(event.getAttributes())))
            .toList());
  }

  private static Map<String, Object> attributes(Attributes attributes) {
    Map<String, Object> values = new HashMap<>();
    attributes.forEach((key, value) -> values.put(key.getKey(), value));
    return values;
  }
}
