package dev.spansmith.behaviour;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/** The states that tracing can be in, each on a real SDK. */
enum Backend {
  ON,
  OFF,
  UNSAMPLED,
  FAILING_SAMPLER,
  FAILING_PROCESSOR;

  Session open() {
    return new Session(this);
  }

  /** One SDK and what it exported. */
  static final class Session implements AutoCloseable {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk sdk;
    private final boolean off;

    private Session(Backend state) {
      off = state == OFF;
      SpanProcessor exporting = SimpleSpanProcessor.create(exporter);
      SdkTracerProvider provider =
          switch (state) {
            case ON, OFF -> SdkTracerProvider.builder().addSpanProcessor(exporting).build();
            case UNSAMPLED ->
                SdkTracerProvider.builder()
                    .setSampler(Sampler.alwaysOff())
                    .addSpanProcessor(exporting)
                    .build();
            case FAILING_SAMPLER ->
                SdkTracerProvider.builder()
                    .setSampler(new FailingSampler())
                    .addSpanProcessor(exporting)
                    .build();
            case FAILING_PROCESSOR ->
                SdkTracerProvider.builder()
                    .addSpanProcessor(new FailingProcessor())
                    .addSpanProcessor(exporting)
                    .build();
          };
      sdk = OpenTelemetrySdk.builder().setTracerProvider(provider).build();
    }

    OpenTelemetry openTelemetry() {
      return off ? OpenTelemetry.noop() : sdk;
    }

    List<SpanData> spans() {
      return exporter.getFinishedSpanItems();
    }

    SpanData only() {
      if (spans().size() != 1) {
        throw new AssertionError("not one span: " + spans());
      }
      return spans().get(0);
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

  private static final class FailingSampler implements Sampler {
    @Override
    public SamplingResult shouldSample(
        Context parent,
        String traceId,
        String name,
        SpanKind kind,
        Attributes attributes,
        List<LinkData> links) {
      throw new AssertionError("sampler");
    }

    @Override
    public String getDescription() {
      return "fails";
    }
  }

  private static final class FailingProcessor implements SpanProcessor {
    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
      if (span.getParentSpanContext().isValid()) {
        throw new IllegalStateException("onStart");
      }
    }

    @Override
    public boolean isStartRequired() {
      return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
      throw new NoClassDefFoundError("onEnd");
    }

    @Override
    public boolean isEndRequired() {
      return true;
    }
  }
}
