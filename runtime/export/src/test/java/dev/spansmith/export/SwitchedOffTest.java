package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Off means off: no span is made for nobody, and context still travels. */
class SwitchedOffTest {

  @ParameterizedTest
  @CsvSource({"otel.sdk.disabled,true", "otel.traces.exporter,none"})
  void tracersAreOff(String property, String value) {
    try (Telemetry telemetry = Telemetry.builder().setting(property, value).build()) {
      OpenTelemetry openTelemetry = telemetry.openTelemetry();

      assertThat(openTelemetry.getTracer("test").isEnabled()).isFalse();
      assertThat(openTelemetry.getTracer("test").spanBuilder("none").startSpan().isRecording())
          .isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"otel.sdk.disabled,true", "otel.traces.exporter,none"})
  void contextStillTravels(String property, String value) {
    SpanContext caller =
        SpanContext.create(
            "0af7651916cd43dd8448eb211c80319c",
            "b7ad6b7169203331",
            TraceFlags.getSampled(),
            TraceState.getDefault());
    try (Telemetry telemetry = Telemetry.builder().setting(property, value).build()) {
      Map<String, String> headers = new HashMap<>();

      telemetry
          .openTelemetry()
          .getPropagators()
          .getTextMapPropagator()
          .inject(Context.root().with(Span.wrap(caller)), headers, Map::put);

      assertThat(headers).containsKey("traceparent");
    }
  }
}
