package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.spansmith.behaviour.Backend.Session;
import dev.spansmith.behaviour.Vault.Card;
import dev.spansmith.export.Telemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;

/** Secrets go in, and nothing of them comes out. */
final class VaultTest {

  /** Stands where a secret would; its last four characters are what LAST4 may show. */
  private static final String CANARY = "canary-4111";

  @Test
  void masksLeaveWhatTheySay() {
    try (Session session = Backend.ON.open()) {
      String token = open(new VaultTraced(session.openTelemetry()), false);
      assertThat(token).isEqualTo(CANARY);
      open(new VaultTraced(session.openTelemetry()), false);

      Attributes attributes = session.spans().get(0).getAttributes();
      String hash = attributes.get(AttributeKey.stringKey("token"));
      // The first half of the HMAC-SHA256 under the key that the build sets for these tests.
      assertThat(hash).isEqualTo("d0b91f2f4dc1030146cddb5d525f4c04");
      assertThat(attributes.asMap())
          .isEqualTo(
              Attributes.builder()
                  .put("code.function.name", "dev.spansmith.behaviour.Vault.open")
                  .put("password", "***")
                  .put("card.number", "***4111")
                  .put("card", CANARY.length())
                  .put("cards", "***4111", "***")
                  .put("secrets.count", 1)
                  .put("token", hash)
                  .put("session", hash)
                  .put("pin", CANARY.length())
                  .put("iban", "***7890")
                  .build()
                  .asMap());
      assertThat(session.spans().get(1).getAttributes()).isEqualTo(attributes);
    }
  }

  @Test
  void absentStaysAbsent() {
    try (Session session = Backend.ON.open()) {
      new VaultTraced(session.openTelemetry())
          .open(null, null, null, null, null, Optional.empty(), null, 1, null);

      assertThat(session.only().getAttributes().asMap())
          .containsOnlyKeys(
              AttributeKey.stringKey("code.function.name"), AttributeKey.stringKey("iban"))
          .containsEntry(AttributeKey.stringKey("iban"), "***");
    }
  }

  /**
   * Over the wire and in the log, with a card that puts its number into the exception it throws.
   */
  @Test
  void nothingLeaksIntoExportedBytesOrTheLog() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    // After the first few warnings the runtime speaks to those who debug.
    Logger runtime = Logger.getLogger("dev.spansmith.runtime");
    runtime.setLevel(Level.ALL);
    Logger root = Logger.getLogger("");
    StreamHandler log = new StreamHandler(logged, new SimpleFormatter());
    log.setLevel(Level.ALL);
    root.addHandler(log);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          synchronized (sent) {
            exchange.getRequestBody().transferTo(sent);
          }
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try (Telemetry telemetry =
        Telemetry.builder()
            .serviceName("vault")
            .setting(
                "otel.exporter.otlp.endpoint", "http://localhost:" + server.getAddress().getPort())
            .setting("otel.exporter.otlp.compression", "none")
            .build()) {
      Vault vault = new VaultTraced(telemetry.openTelemetry());
      open(vault, false);
      open(vault, true);
      vault.untraced(CANARY);

      assertThat(telemetry.flush(Duration.ofSeconds(30))).isTrue();
    } finally {
      server.stop(0);
      log.flush();
      root.removeHandler(log);
      runtime.setLevel(null);
    }

    assertThat(sent.toString(StandardCharsets.ISO_8859_1))
        .contains("Vault.open", "***4111")
        .doesNotContain(CANARY, CANARY.substring(0, 8));
    assertThat(logged.toString(StandardCharsets.UTF_8))
        .contains("could not be read: java.lang.IllegalStateException")
        .doesNotContain(CANARY, CANARY.substring(0, 8));
  }

  private static String open(Vault vault, boolean broken) {
    return vault.open(
        CANARY,
        new Card(CANARY, broken),
        new Card(CANARY, broken),
        List.of(new Card(CANARY, broken), new Card("short", broken)),
        Map.of("key", CANARY),
        Optional.of(CANARY),
        CANARY.toCharArray(),
        1234567890,
        CANARY);
  }
}
