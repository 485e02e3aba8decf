package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.modular.PlantedCustomizer;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parts of others in the pipeline: they take effect, and what they throw never reaches a caller.
 */
class GuardsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final OtlpReceiver receiver = new OtlpReceiver();

  @AfterEach
  void stop() {
    PlantedCustomizer.plant(customizer -> {});
    receiver.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void brokenSamplerRecords(boolean throwing) {
    try (Telemetry telemetry =
        with(
            customizer -> customizer.addSamplerCustomizer((sampler, config) -> broken(throwing)))) {
      recordOne(telemetry);

      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  @Test
  void brokenSamplerFollowsTheParent() {
    try (Telemetry telemetry =
        with(customizer -> customizer.addSamplerCustomizer((sampler, config) -> broken(true)))) {
      Span unsampled =
          Span.wrap(
              SpanContext.create(
                  "0af7651916cd43dd8448eb211c80319c",
                  "b7ad6b7169203331",
                  TraceFlags.getDefault(),
                  TraceState.getDefault()));
      Span child =
          telemetry
              .openTelemetry()
              .getTracer("test")
              .spanBuilder("child")
              .setParent(Context.root().with(unsampled))
              .startSpan();
      child.end();

      assertThat(child.getSpanContext().isSampled()).isFalse();
    }
  }

  @Test
  void throwingProcessorIsKeptFromTheCaller() {
    try (Telemetry telemetry =
        with(
            customizer ->
                customizer.addSpanProcessorCustomizer(
                    (processor, config) -> new Throwing(processor)))) {
      recordOne(telemetry);

      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  @Test
  void exporterOfOthersAroundOursTakesEffect() {
    List<String> seen = new CopyOnWriteArrayList<>();
    try (Telemetry telemetry =
        with(
            customizer ->
                customizer.addSpanExporterCustomizer(
                    (exporter, config) -> new Seeing(exporter, seen)))) {
      recordOne(telemetry);

      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
    assertThat(seen).containsExactly("one");
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  private Telemetry with(Consumer<AutoConfigurationCustomizer> planted) {
    PlantedCustomizer.plant(planted);
    return receiver.telemetry().build();
  }

  private static void recordOne(Telemetry telemetry) {
    telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
  }

  private static Sampler broken(boolean throwing) {
    return new Sampler() {
      @Override
      public SamplingResult shouldSample(
          Context parentContext,
          String traceId,
          String name,
          SpanKind spanKind,
          Attributes attributes,
          List<LinkData> parentLinks) {
        if (throwing) {
          throw new StackOverflowError("planted");
        }
        return null;
      }

      @Override
      public String getDescription() {
        return "broken";
      }
    };
  }

  /** Passes on, then throws. */
  private record Throwing(SpanProcessor delegate) implements SpanProcessor {

    @Override
    public boolean isStartRequired() {
      return true;
    }

    @Override
    public void onStart(Context parentContext, ReadWriteSpan span) {
      delegate.onStart(parentContext, span);
      throw new IllegalStateException("planted");
    }

    @Override
    public boolean isEndRequired() {
      return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
      delegate.onEnd(span);
      throw new NoClassDefFoundError("planted");
    }

    @Override
    public CompletableResultCode forceFlush() {
      return delegate.forceFlush();
    }

    @Override
    public CompletableResultCode shutdown() {
      return delegate.shutdown();
    }
  }

  private record Seeing(SpanExporter delegate, List<String> seen) implements SpanExporter {

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
      new ArrayList<>(spans).forEach(span -> seen.add(span.getName()));
      return delegate.export(spans);
    }

    @Override
    public CompletableResultCode flush() {
      return delegate.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
      return delegate.shutdown();
    }
  }
}
