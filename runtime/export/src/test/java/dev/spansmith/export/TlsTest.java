package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom we talk to over TLS, and who lets us in. */
class TlsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String HERE = "SAN=ip:127.0.0.1";

  @TempDir static Path folder;
  private static Certificates server;
  private static Certificates client;

  @BeforeAll
  static void makeCertificates() throws Exception {
    server = Certificates.create(folder, "server", "-ext", HERE);
    client = Certificates.create(folder, "client");
  }

  @Test
  void trustedReceiverGetsSpans() throws Exception {
    try (OtlpReceiver receiver = new OtlpReceiver(server.trusting(client), false)) {
      assertDelivered(receiver, trusting(receiver, server));
    }
  }

  @Test
  void bothSidesShowTheirCertificates() throws Exception {
    try (OtlpReceiver receiver = new OtlpReceiver(server.trusting(client), true)) {
      assertDelivered(
          receiver,
          trusting(receiver, server)
              .setting("otel.exporter.otlp.client.certificate", client.certificate())
              .setting("otel.exporter.otlp.client.key", client.key()));
    }
  }

  @Test
  void withoutTheCertificateThatIsAskedForNothingArrives() throws Exception {
    try (OtlpReceiver receiver = new OtlpReceiver(server.trusting(client), true)) {
      assertKept(receiver, trusting(receiver, server));
    }
  }

  @Test
  void unknownReceiverGetsNothing() throws Exception {
    try (OtlpReceiver receiver = new OtlpReceiver(server.trusting(client), false)) {
      assertKept(receiver, trusting(receiver, client));
    }
  }

  @Test
  void receiverWithAnotherNameGetsNothing() throws Exception {
    Certificates elsewhere =
        Certificates.create(folder, "elsewhere", "-ext", "SAN=dns:elsewhere.example");
    try (OtlpReceiver receiver = new OtlpReceiver(elsewhere.trusting(client), false)) {
      assertKept(receiver, trusting(receiver, elsewhere));
    }
  }

  @Test
  void expiredReceiverGetsNothing() throws Exception {
    Certificates root = Certificates.create(folder, "root", "-ext", "bc:c");
    Certificates expired =
        root.issue("expired", "-ext", HERE, "-startdate", "-10d", "-validity", "1");
    try (OtlpReceiver receiver = new OtlpReceiver(expired.trusting(client), false)) {
      assertKept(receiver, trusting(receiver, root));
    }
  }

  private static TelemetryBuilder trusting(OtlpReceiver receiver, Certificates trusted)
      throws Exception {
    return receiver.telemetry().setting("otel.exporter.otlp.certificate", trusted.certificate());
  }

  private static void assertDelivered(OtlpReceiver receiver, TelemetryBuilder builder) {
    try (Telemetry telemetry = builder.build()) {
      recordOne(telemetry);

      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  /** It may be a certificate that is being renewed, so spans wait as in any outage. */
  private static void assertKept(OtlpReceiver receiver, TelemetryBuilder builder) {
    try (Telemetry telemetry = builder.setting("spansmith.exit.deadline", "100ms").build()) {
      recordOne(telemetry);
      telemetry.flush(Duration.ZERO);
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (telemetry.health().lastProblem().isEmpty() && System.nanoTime() < deadline) {
        LockSupport.parkNanos(1_000_000);
      }

      assertThat(telemetry.health().lastProblem()).isNotEmpty();
      assertThat(telemetry.health().queued()).isEqualTo(1);
    }
    assertThat(receiver.spans()).isEmpty();
  }

  private static void recordOne(Telemetry telemetry) {
    telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
  }
}
