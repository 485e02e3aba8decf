package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.propagation.TextMapPropagator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which propagators {@code OTEL_PROPAGATORS} stands for. */
class PropagatorChoiceTest {

  private static final String OURS =
      "MultiTextMapPropagator{textMapPropagators="
          + "[StrictTraceContextPropagator, StrictBaggagePropagator]}";

  @Test
  void oursByDefault() {
    try (Telemetry telemetry = Telemetry.builder().build()) {
      assertThat(propagator(telemetry)).hasToString(OURS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tracecontext,baggage | " + OURS,
        "tracecontext | StrictTraceContextPropagator",
        "baggage | StrictBaggagePropagator",
        "none | NoopTextMapPropagator",
        "b3 | B3Propagator{b3PropagatorInjector=B3PropagatorInjectorSingleHeader}",
        "b3,baggage | MultiTextMapPropagator{textMapPropagators=[B3Propagator"
            + "{b3PropagatorInjector=B3PropagatorInjectorSingleHeader}, StrictBaggagePropagator]}",
      })
  void whatTheUserNames(String setting, String expected) {
    try (Telemetry telemetry = Telemetry.builder().setting("otel.propagators", setting).build()) {
      assertThat(propagator(telemetry)).hasToString(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"otel.sdk.disabled,true", "otel.traces.exporter,none"})
  void oursWhileTracingIsOff(String property, String value) {
    try (Telemetry telemetry = Telemetry.builder().setting(property, value).build()) {
      assertThat(propagator(telemetry)).hasToString(OURS);
    }
  }

  private static TextMapPropagator propagator(Telemetry telemetry) {
    return telemetry.openTelemetry().getPropagators().getTextMapPropagator();
  }
}
