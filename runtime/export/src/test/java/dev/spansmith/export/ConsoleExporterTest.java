package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** {@code console} among the trace exporters, through the public API. */
class ConsoleExporterTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void threeServicesOfOneJvmPrintOneTree() {
    try (Telemetry shop = console("shop");
        Telemetry payments = console("payments");
        Telemetry ledger = console("ledger")) {
      inSpan(
          shop, "checkout", () -> inSpan(payments, "pay", () -> inSpan(ledger, "book", () -> {})));
    }

    assertThat(text().lines()).hasSize(4);
    assertThat(text())
        .containsOnlyOnce("trace ")
        .containsSubsequence(
            "3 spans, 0 errors",
            "checkout  ",
            "[shop]",
            "pay  ",
            "[payments]",
            "book  ",
            "[ledger]");
  }

  @Test
  void consoleAndOtlpWorkSideBySide() {
    try (OtlpReceiver receiver = new OtlpReceiver();
        Telemetry telemetry =
            receiver
                .telemetry()
                .setting("otel.traces.exporter", "console,otlp")
                .output(stream)
                .build()) {
      inSpan(telemetry, "place", () -> {});
      assertThat(telemetry.flush(Duration.ofSeconds(10))).isTrue();

      assertThat(receiver.spanNames()).containsExactly("place");
      assertThat(text()).contains("place  ");
    }
  }

  @Test
  void withoutConsoleNothingIsPrinted() {
    try (Telemetry telemetry =
        Telemetry.builder().setting("otel.traces.exporter", "none").output(stream).build()) {
      inSpan(telemetry, "place", () -> {});
    }

    assertThat(text()).isEmpty();
  }

  @Test
  void closePrintsWhatIsUnfinished() {
    Telemetry telemetry = console("shop");
    telemetry.openTelemetry().getTracer("test").spanBuilder("stuck").startSpan();
    telemetry.close();

    assertThat(text()).contains("stuck  unfinished  [shop]");
  }

  @Test
  void aStreamThatIsNotStandardOutputHasNoColours() {
    try (Telemetry telemetry = console("shop")) {
      inSpan(telemetry, "place", () -> {});
    }

    assertThat(text()).contains("place").doesNotContain("\u001b");
  }

  private Telemetry console(String service) {
    return Telemetry.builder()
        .serviceName(service)
        .setting("otel.traces.exporter", "console")
        .output(stream)
        .build();
  }

  private static void inSpan(Telemetry telemetry, String name, Runnable body) {
    Span span = telemetry.openTelemetry().getTracer("test").spanBuilder(name).startSpan();
    try (Scope scope = span.makeCurrent()) {
      assertThat(scope).isNotNull();
      body.run();
    } finally {
      span.end();
    }
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
