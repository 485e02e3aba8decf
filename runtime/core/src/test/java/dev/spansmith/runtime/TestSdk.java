package dev.spansmith.runtime;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;

/** A real SDK that keeps what it exports. */
final class TestSdk implements AutoCloseable {

  static final String SCOPE = "com.acme.OrderService";

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk sdk;

  TestSdk() {
    this(Sampler.parentBased(Sampler.alwaysOn()));
  }

  /** The processors given come before the one that exports. */
  TestSdk(Sampler sampler, SpanProcessor... processors) {
    SdkTracerProviderBuilder provider = SdkTracerProvider.builder().setSampler(sampler);
    for (SpanProcessor processor : processors) {
      provider.addSpanProcessor(processor);
    }
    provider.addSpanProcessor(SimpleSpanProcessor.create(exporter));
    sdk = OpenTelemetrySdk.builder().setTracerProvider(provider.build()).build();
  }

  OpenTelemetry openTelemetry() {
    return sdk;
  }

  Tracer tracer() {
    return Spans.tracer(sdk, SCOPE);
  }

  List<SpanData> spans() {
    return exporter.getFinishedSpanItems();
  }

  SpanData span(String name) {
    return spans().stream()
        .filter(span -> span.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no span " + name + " in " + spans()));
  }

  @Override
  public void close() {
    sdk.close();
  }
}
