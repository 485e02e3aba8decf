package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Receivers that come and go, spans that cannot be written, and secrets that stay secret. */
class OutageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final OtlpReceiver receiver = new OtlpReceiver();

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void everySpanArrivesOnceAndInOrderThroughEveryKindOfOutage() {
    receiver.next(
        Answer.status(503),
        Answer.hangUp(),
        Answer.status(200),
        Answer.retryAfter(429, "1"),
        Answer.hangUp(),
        Answer.webPage(),
        Answer.status(200),
        Answer.status(504));
    try (Telemetry telemetry =
        receiver.telemetry().setting("otel.bsp.max.export.batch.size", "50").build()) {
      record(telemetry, 300);

      assertThat(telemetry.flush(PATIENCE)).isTrue();
      assertThat(telemetry.health().exported()).isEqualTo(300);
      assertThat(telemetry.health().lost()).isZero();
    }
    assertThat(receiver.spanNames())
        .containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(Integer::toString).toList());
  }

  @Test
  void requestThatIsTooLargeIsSplit() {
    receiver.next(Answer.status(413), Answer.status(413));
    try (Telemetry telemetry =
        receiver.telemetry().setting("otel.bsp.schedule.delay", "3600000").build()) {
      record(telemetry, 100);

      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
    assertThat(receiver.spans()).hasSize(100);
    assertThat(receiver.headers()).hasSize(5);
  }

  /** The SDK's marshaler throws on it, and used to take the whole batch along. */
  @Test
  void attributeOfAWrongTypeLosesItsSpanOnly() {
    try (Telemetry telemetry = receiver.telemetry().build()) {
      record(telemetry, 40);
      telemetry
          .openTelemetry()
          .getTracer("test")
          .spanBuilder("poisoned")
          .setAttribute(wrong(AttributeKey.longKey("count")), "no number")
          .startSpan()
          .end();
      record(telemetry, 40);

      assertThat(telemetry.flush(PATIENCE)).isFalse();
      assertThat(telemetry.health().dropped()).containsEntry(Loss.UNWRITABLE, 1L);
    }
    assertThat(receiver.spans()).hasSize(80);
  }

  @Test
  void noLogShowsAHeaderOrWhatAReceiverSays() {
    String logged;
    try (LogLines log = LogLines.ofEverything();
        OtlpReceiver elsewhere = new OtlpReceiver();
        Telemetry telemetry =
            receiver
                .next(
                    Answer.status(503),
                    Answer.hangUp(),
                    Answer.text(400, "bad key canary-1"),
                    Answer.redirect(elsewhere.endpoint() + "/?key=canary-1"))
                .telemetry()
                .setting("otel.exporter.otlp.headers", "api-key=canary-1")
                .build()) {
      record(telemetry, 1);
      telemetry.flush(PATIENCE);
      record(telemetry, 1);
      telemetry.flush(PATIENCE);
      logged = log.text();
    }

    assertThat(receiver.headers()).hasSize(4);
    assertThat(receiver.headers()).allMatch(h -> "canary-1".equals(h.getFirst("api-key")));
    assertThat(logged).contains("503").doesNotContain("canary");
  }

  private static void record(Telemetry telemetry, int spans) {
    Tracer tracer = telemetry.openTelemetry().getTracer("test");
    for (int i = 0; i < spans; i++) {
      tracer.spanBuilder(Integer.toString(i)).startSpan().end();
    }
  }

  @SuppressWarnings("unchecked")
  private static AttributeKey<String> wrong(AttributeKey<?> key) {
    return (AttributeKey<String>) key;
  }
}
