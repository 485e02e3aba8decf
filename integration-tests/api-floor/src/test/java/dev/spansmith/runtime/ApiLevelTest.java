package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.apifloor.OpenTelemetryHere;
import io.opentelemetry.context.Context;
import org.junit.jupiter.api.Test;

/** The runtime's idea of the OpenTelemetry around it against what the build put there. */
class ApiLevelTest {

  @Test
  void probesFindWhatIsThere() {
    assertThat(ApiLevel.TRACER_ENABLED).isEqualTo(OpenTelemetryHere.minor() >= 61);
    assertThat(ApiLevel.GLOBAL_IS_SET).isEqualTo(OpenTelemetryHere.minor() >= 57);
  }

  @Test
  void agentIsNoticed() {
    assertThat(ApiLevel.AGENT)
        .as("root context is a " + Context.root().getClass().getName())
        .isEqualTo(OpenTelemetryHere.underAgent());
  }
}
