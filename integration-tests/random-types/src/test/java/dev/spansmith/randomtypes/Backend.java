package dev.spansmith.randomtypes;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;

/** A state that tracing can be in, on a real SDK. */
final class Backend implements AutoCloseable {

  /** The states. */
  enum State {
    OFF,
    UNSAMPLED,
    ROOTS,
    CHILDREN
  }

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk sdk;
  private final State state;

  Backend(State state) {
    this.state = state;
    this.sdk =
        OpenTelemetrySdk.builder()
            .setTracerProvider(
                SdkTracerProvider.builder()
                    .setSampler(state == State.UNSAMPLED ? Sampler.alwaysOff() : Sampler.alwaysOn())
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();
  }

  OpenTelemetry openTelemetry() {
    return state == State.OFF ? OpenTelemetry.noop() : sdk;
  }

  boolean records() {
    return state == State.ROOTS || state == State.CHILDREN;
  }

  /** What is current around the calls. */
  Span caller() {
    return state == State.CHILDREN
        ? sdk.getTracer("caller").spanBuilder("caller").startSpan()
        : Span.getInvalid();
  }

  /** What ended since it was last asked. */
  List<SpanData> take() {
    List<SpanData> spans = exporter.getFinishedSpanItems();
    exporter.reset();
    return spans;
  }

  @Override
  public void close() {
    sdk.close();
  }
}
