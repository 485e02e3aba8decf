package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad settings end in one clear exception at the start, and secrets stay secret. */
class ConfigurationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "otel.traces.exporter | nope | otel.traces.exporter",
        "otel.traces.exporter | none,console | otel.traces.exporter",
        "otel.exporter.otlp.protocol | smoke | protocol: smoke",
        "otel.exporter.otlp.protocol | grpc | needs the artifact dev.spansmith:spansmith-export-grpc",
        "otel.exporter.otlp.endpoint | localhost:4318 | endpoint must be a valid URL: localhost",
        "otel.bsp.max.queue.size | ten | otel.bsp.max.queue.size",
        "otel.bsp.max.queue.size | 0 | maxQueueSize must be positive",
        "otel.traces.sampler | maybe | otel.traces.sampler",
        "otel.propagators | pigeon | otel.propagators",
        "spansmith.exit.deadline | soon | spansmith.exit.deadline",
        "otel.exporter.otlp.compression | zip | compression",
      })
  void messageNamesWhatIsWrong(String property, String value, String expected) {
    TelemetryBuilder builder = Telemetry.builder().setting(property, value);

    assertThatThrownBy(builder::build)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3cret",
        "=s3cret",
        "api-key=s3cret%zz",
        "api-key=s3cret%0A",
        "api-key=s3cret\u00e9",
        "bad key=s3cret",
        "api-key=%s3cret"
      })
  void badHeadersNeverShowTheirValue(String headers) {
    for (String property :
        new String[] {"otel.exporter.otlp.headers", "otel.exporter.otlp.traces.headers"}) {
      TelemetryBuilder builder = Telemetry.builder().setting(property, headers);

      Throwable problem = catchThrowable(builder::build);

      assertThat(problem).isInstanceOf(ConfigurationException.class);
      assertThat(problem).hasMessageContaining(property);
      for (Throwable each = problem; each != null; each = each.getCause()) {
        assertThat(each.toString()).doesNotContain("s3");
      }
    }
  }

  @Test
  void goodHeadersAreAccepted() {
    TelemetryBuilder builder =
        Telemetry.builder().setting("otel.exporter.otlp.headers", "x-a=Basic%20Zm9v,b=c");

    assertThatCode(() -> builder.build().close()).doesNotThrowAnyException();
  }

  @Test
  void argumentsAreChecked() {
    TelemetryBuilder builder = Telemetry.builder();

    assertThatThrownBy(() -> builder.serviceName(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The service name is blank.");
    assertThatThrownBy(() -> builder.setting("", "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.setting("otel.x", null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> builder.output(null)).isInstanceOf(NullPointerException.class);
  }
}
