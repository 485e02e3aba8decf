package dev.spansmith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.delivery.Receiver.Tls;
import dev.spansmith.export.Telemetry;
import dev.spansmith.export.TelemetryBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom we talk to over TLS, and who lets us in. */
@ParameterizedClass
@EnumSource
record TlsTest(Protocol protocol) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String HERE = "SAN=ip:127.0.0.1";

  @TempDir static Path folder;

  private static Certificates server;
  private static Certificates client;
  private static Certificates elsewhere;
  private static Certificates root;
  private static Certificates expired;

  @BeforeAll
  static void makeCertificates() throws Exception {
    server = Certificates.create(folder, "server", "-ext", HERE);
    client = Certificates.create(folder, "client");
    elsewhere = Certificates.create(folder, "elsewhere", "-ext", "SAN=dns:elsewhere.example");
    root = Certificates.create(folder, "root", "-ext", "bc:c");
    expired = root.issue("expired", "-ext", HERE, "-startdate", "-10d", "-validity", "1");
  }

  @Test
  void trustedReceiverGetsSpans() throws Exception {
    try (Receiver receiver = receiver(server, false)) {
      assertDelivered(receiver, trusting(receiver, server));
      assertThat(receiver.inbox().encodings()).containsExactly("identity");
    }
  }

  @Test
  void trustedReceiverGetsCompressedSpans() throws Exception {
    try (Receiver receiver = receiver(server, false)) {
      assertDelivered(
          receiver, trusting(receiver, server).setting("otel.exporter.otlp.compression", "gzip"));
      assertThat(receiver.inbox().encodings()).containsExactly("gzip");
    }
  }

  @Test
  void bothSidesShowTheirCertificates() throws Exception {
    try (Receiver receiver = receiver(server, true)) {
      assertDelivered(
          receiver,
          trusting(receiver, server)
              .setting("otel.exporter.otlp.client.certificate", client.certificate())
              .setting("otel.exporter.otlp.client.key", client.key()));
    }
  }

  @Test
  void withoutTheCertificateThatIsAskedForNothingArrives() throws Exception {
    try (Receiver receiver = receiver(server, true)) {
      assertKept(receiver, trusting(receiver, server));
    }
  }

  @Test
  void unknownReceiverGetsNothing() throws Exception {
    try (Receiver receiver = receiver(server, false)) {
      assertKept(receiver, trusting(receiver, client));
    }
  }

  @Test
  void receiverWithAnotherNameGetsNothing() throws Exception {
    try (Receiver receiver = receiver(elsewhere, false)) {
      assertKept(receiver, trusting(receiver, elsewhere));
    }
  }

  @Test
  void expiredReceiverGetsNothing() throws Exception {
    try (Receiver receiver = receiver(expired, false)) {
      assertKept(receiver, trusting(receiver, root));
    }
  }

  private Receiver receiver(Certificates own, boolean asksForCertificate) throws Exception {
    return Receiver.of(protocol, new Tls(own, client, asksForCertificate));
  }

  private TelemetryBuilder trusting(Receiver receiver, Certificates trusted) throws Exception {
    return protocol
        .telemetry("https", receiver.port())
        .setting("otel.exporter.otlp.certificate", trusted.certificate());
  }

  private static void assertDelivered(Receiver receiver, TelemetryBuilder builder) {
    try (Telemetry telemetry = builder.build()) {
      recordOne(telemetry);

      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
    assertThat(receiver.inbox().spans()).isEqualTo(1);
  }

  /** It may be a certificate that is being renewed, so spans wait as in any outage. */
  private static void assertKept(Receiver receiver, TelemetryBuilder builder) {
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
    assertThat(receiver.inbox().spans()).isZero();
  }

  private static void recordOne(Telemetry telemetry) {
    telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
  }
}
