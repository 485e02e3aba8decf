package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.CHARGE;
import static dev.spansmith.runtime.Calls.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of an SDK that throw: the call goes on, and so do the spans around it. */
final class BrokenSdkTest {

  static Stream<Throwable> problems() {
    return Thrower.families();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void samplerThatThrowsCostsItsOwnSpanOnly(Throwable problem) {
    try (TestSdk sdk = new TestSdk(new FailingSampler(problem))) {
      assertOnlyChargeIsLost(sdk);
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void onStartThatThrowsCostsItsOwnSpanOnly(Throwable problem) {
    SpanHooks processor =
        SpanHooks.onStart(
            span -> {
              if (span.getName().equals(CHARGE.name())) {
                throw Thrower.<RuntimeException>sneak(problem);
              }
            });
    try (TestSdk sdk = new TestSdk(Sampler.alwaysOn(), processor)) {
      assertOnlyChargeIsLost(sdk);
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void onEndThatThrowsStaysInside(Throwable problem) {
    SpanHooks processor =
        SpanHooks.onEnd(
            span -> {
              if (span.getName().equals(CHARGE.name())) {
                throw Thrower.<RuntimeException>sneak(problem);
              }
            });
    try (TestSdk sdk = new TestSdk(Sampler.alwaysOn(), processor)) {
      assertOnlyChargeIsLost(sdk);
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void exporterThatThrowsStaysInside(Throwable problem) {
    try (TestSdk sdk =
        new TestSdk(Sampler.alwaysOn(), SimpleSpanProcessor.create(new FailingExporter(problem)))) {
      String result = Calls.traced(sdk.tracer(), PLACE, () -> "receipt");

      assertThat(result).isEqualTo("receipt");
      assertThat(Context.current()).isSameAs(Context.root());
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void businessExceptionGoesOutWhenTracingFailsToo(Throwable problem) {
    IllegalArgumentException business = new IllegalArgumentException("no such order");
    try (TestSdk sdk =
        new TestSdk(
            Sampler.alwaysOn(),
            SpanHooks.onEnd(
                span -> {
                  throw Thrower.<RuntimeException>sneak(problem);
                }))) {
      assertThatThrownBy(() -> Calls.traced(sdk.tracer(), PLACE, Calls.throwing(business)))
          .isSameAs(business)
          .hasNoSuppressedExceptions();
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void openTelemetryThatGivesNoTracerMeansUntraced(Throwable problem) {
    Tracer tracer = Spans.tracer(new FailingOpenTelemetry(problem), "com.acme");

    assertThat(Spans.enabled(tracer)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void tracerThatThrowsMeansUntraced(Throwable problem) {
    Tracer broken = new FailingTracer(problem);

    assertThat(Spans.enabled(broken)).isFalse();
    try (TestSdk sdk = new TestSdk()) {
      Span outer = Calls.traced(sdk.tracer(), PLACE, () -> insideBroken(broken));
      assertThat(outer.getSpanContext()).isEqualTo(sdk.span(PLACE.name()).getSpanContext());
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void scopeThatThrowsStillEndsTheSpan(Throwable problem) {
    StringBuilder order = new StringBuilder();

    assertThatCode(
            () ->
                Spans.end(
                    new EndNotingSpan(order),
                    () -> {
                      throw Thrower.<RuntimeException>sneak(problem);
                    }))
        .doesNotThrowAnyException();
    assertThat(order).hasToString("ended");
  }

  private static Span insideBroken(Tracer broken) {
    Context parent = Context.current();
    Span span = Spans.start(broken, CHARGE, parent);
    Spans.end(span, Spans.enter(parent, span));
    return Span.current();
  }

  private static void assertOnlyChargeIsLost(TestSdk sdk) {
    Span[] inside = new Span[2];
    String result =
        Calls.traced(
            sdk.tracer(),
            PLACE,
            () -> {
              String inner =
                  Calls.traced(
                      sdk.tracer(),
                      CHARGE,
                      () -> {
                        inside[0] = Span.current();
                        return Calls.traced(
                            sdk.tracer(), SpanDefinition.of("innermost", "f"), () -> "receipt");
                      });
              inside[1] = Span.current();
              return inner;
            });

    assertThat(result).isEqualTo("receipt");
    SpanData place = sdk.span(PLACE.name());
    assertThat(sdk.spans())
        .extracting(SpanData::getName)
        .containsExactly("innermost", PLACE.name());
    assertThat(sdk.span("innermost").getTraceId()).isEqualTo(place.getTraceId());
    assertThat(inside[0].getSpanContext().getTraceId()).isEqualTo(place.getTraceId());
    assertThat(inside[1].getSpanContext()).isEqualTo(place.getSpanContext());
    assertThat(Context.current()).isSameAs(Context.root());
  }

  private record FailingSampler(Throwable problem) implements Sampler {
    @Override
    public SamplingResult shouldSample(
        Context parent,
        String traceId,
        String name,
        SpanKind kind,
        Attributes attributes,
        List<LinkData> links) {
      if (name.equals(CHARGE.name())) {
        throw Thrower.<RuntimeException>sneak(problem);
      }
      return SamplingResult.recordAndSample();
    }

    @Override
    public String getDescription() {
      return "fails for " + CHARGE.name();
    }
  }

  private record FailingExporter(Throwable problem) implements SpanExporter {
    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
      throw Thrower.<RuntimeException>sneak(problem);
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }

  private record FailingOpenTelemetry(Throwable problem) implements OpenTelemetry {
    @Override
    public TracerProvider getTracerProvider() {
      throw Thrower.<RuntimeException>sneak(problem);
    }

    @Override
    public ContextPropagators getPropagators() {
      return ContextPropagators.noop();
    }
  }

  private record FailingTracer(Throwable problem) implements Tracer {
    @Override
    public boolean isEnabled() {
      throw Thrower.<RuntimeException>sneak(problem);
    }

    @Override
    public SpanBuilder spanBuilder(String name) {
      throw Thrower.<RuntimeException>sneak(problem);
    }
  }
}
