package dev.spansmith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An application is told to end while it works. */
@ParameterizedClass
@EnumSource
record TerminationTest(Protocol protocol) {

  /** Work that the application's own hook lets finish is not lost, though all hooks run at once. */
  @Test
  void termSignalUnderLoadLosesNothing() throws Exception {
    try (Receiver receiver = Receiver.of(protocol)) {
      String said = terminated("ours", receiver.port(), "10s").said();

      assertThat(said).contains("spans ended: 2000");
      assertThat(receiver.inbox().spans()).as(said).isEqualTo(2000);
    }
    if (Scale.current() == Scale.LONG) {
      try (Receiver receiver = Receiver.of(protocol)) {
        terminated("stock", receiver.port(), "10s");
        int lost = 2000 - receiver.inbox().spans();
        System.out.println(protocol + ", SIGTERM under load: stock " + lost + " of 2000 lost");
      }
    }
  }

  /**
   * The application drains for one second of these; how long the rest took shows in the profile.
   */
  @Test
  void deadReceiverIsGivenUpAtTheDeadlineAndTheLossIsCounted() throws Exception {
    try (Receiver receiver = Receiver.of(protocol);
        Wire wire = new Wire(receiver.port()).open()) {
      wire.silent();
      Ended ours = terminated("ours", wire.port(), "4s");

      assertThat(ours.said()).containsPattern("spans lost: \\d+, SHUTDOWN \\d+");
      assertThat(receiver.inbox().spans()).isZero();
      System.out.println(protocol + ", SIGTERM, dead receiver, deadline 4 s: ours  " + ours.time());
      if (Scale.current() == Scale.LONG) {
        System.out.println(
            protocol
                + ", SIGTERM, dead receiver: stock "
                + terminated("stock", wire.port(), "4s").time());
        assertThat(ours.time()).isLessThan(Duration.ofMillis(4500));
      }
    }
  }

  private record Ended(String said, Duration time) {}

  private Ended terminated(String whose, int port, String deadline) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Draining.class.getName(),
                whose)
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_"));
    builder.environment().put("OTEL_EXPORTER_OTLP_PROTOCOL", protocol.setting());
    builder.environment().put("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + port);
    builder.environment().put("OTEL_METRICS_EXPORTER", "none");
    builder.environment().put("OTEL_LOGS_EXPORTER", "none");
    builder.environment().put("SPANSMITH_EXIT_DEADLINE", deadline);
    Process process = builder.start();
    awaitLine(process.getInputStream());
    long start = System.nanoTime();
    // Not process.destroy(), which closes the stream as well.
    process.toHandle().destroy();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return new Ended(said, Duration.ofNanos(System.nanoTime() - start));
  }

  private static void awaitLine(InputStream output) throws IOException {
    int next = output.read();
    while (next != '\n' && next >= 0) {
      next = output.read();
    }
  }
}
