package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that an application supplies for each request. */
class HeadersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @AutoClose private final OtlpReceiver receiver = new OtlpReceiver();

  @Test
  void supplierIsAskedForEachRequest() {
    AtomicInteger tokens = new AtomicInteger();
    Supplier<Map<String, String>> supplier =
        () -> Map.of("authorization", "Bearer " + tokens.incrementAndGet());
    try (Telemetry telemetry = receiver.telemetry().headers(supplier).build()) {
      receiver.next(Answer.status(503), Answer.status(200));
      assertThat(recordAndFlush(telemetry)).isTrue();
    }
    assertThat(receiver.headers().stream().map(sent -> sent.getFirst("Authorization")))
        .containsExactly("Bearer 1", "Bearer 2");
  }

  @Test
  void environmentWinsWhereBothNameAHeader() {
    try (Telemetry telemetry =
        receiver
            .telemetry()
            .setting("otel.exporter.otlp.headers", "Api-Key=ours")
            .headers(() -> Map.of("api-key", "theirs", "tenant", "a"))
            .build()) {
      assertThat(recordAndFlush(telemetry)).isTrue();
    }
    Headers sent = receiver.headers().get(0);
    assertThat(sent.get("Api-Key")).containsExactly("ours");
    assertThat(sent.get("Tenant")).containsExactly("a");
  }

  /** A secret that arrives broken must not end up in a log, nor cost a span. */
  @ParameterizedTest
  @ValueSource(strings = {"canary\n1", "canary\u00e9", "throw"})
  void spansWaitWhileTheSupplierFails(String value) {
    AtomicReference<String> token = new AtomicReference<>(value);
    Supplier<Map<String, String>> supplier =
        () -> {
          if (token.get().equals("throw")) {
            throw new IllegalStateException("canary");
          }
          return Map.of("api-key", token.get());
        };
    try (LogLines log = LogLines.ofEverything();
        Telemetry telemetry = receiver.telemetry().headers(supplier).build()) {
      telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
      telemetry.flush(Duration.ZERO);
      Await.until(() -> !telemetry.health().lastProblem().isEmpty());
      assertThat(telemetry.health().queued()).isEqualTo(1);
      token.set("good");

      assertThat(telemetry.flush(PATIENCE)).isTrue();
      assertThat(log.text()).doesNotContain("canary");
      assertThat(telemetry.health().lastProblem())
          .contains("supplier of headers")
          .doesNotContain("canary");
    }
    assertThat(receiver.spanNames()).containsExactly("one");
  }

  private static boolean recordAndFlush(Telemetry telemetry) {
    telemetry.openTelemetry().getTracer("test").spanBuilder("one").startSpan().end();
    return telemetry.flush(PATIENCE);
  }
}
