package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How telemetry ends: live spans first, then what is queued, then an exact account. */
class ExitTest {

  private final OtlpReceiver receiver = new OtlpReceiver();

  @AfterEach
  void stop() {
    receiver.close();
  }

  /** Work that the application's own hook lets finish is not lost, though all hooks run at once. */
  @Test
  void termSignalUnderLoadLosesNothing() {
    String output =
        ChildJvm.terminated(
            ChildPrograms.Draining.class,
            Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint()));

    assertThat(output).contains("spans ended: 2000").endsWith("exit 143");
    assertThat(receiver.spans()).hasSize(2000);
  }

  @Test
  void receiverThatNeverAnswersIsGivenUpAndTheLossIsCounted() {
    receiver.silent();
    String output =
        ChildJvm.run(
            ChildPrograms.Recording.class,
            Map.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                receiver.endpoint(),
                "SPANSMITH_EXIT_DEADLINE",
                "500ms"));

    assertThat(output).contains("spans lost: 1000, SHUTDOWN 1000").endsWith("exit 0");
  }

  @Test
  void closeWaitsForLiveSpans() throws Exception {
    Telemetry telemetry = receiver.telemetry().setting("spansmith.exit.drain", "60s").build();
    Span live = telemetry.openTelemetry().getTracer("test").spanBuilder("live").startSpan();
    Thread closing = new Thread(telemetry::close);
    closing.start();
    while (closing.isAlive() && closing.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    live.end();
    closing.join();

    assertThat(receiver.spanNames()).containsExactly("live");
    assertThat(telemetry.health().lost()).isZero();
  }

  @Test
  void spanThatNeverEndsIsNotWaitedForLongerThanTheDrain() {
    Telemetry telemetry = receiver.telemetry().setting("spansmith.exit.drain", "50ms").build();
    telemetry.openTelemetry().getTracer("test").spanBuilder("leaked").startSpan();
    telemetry.openTelemetry().getTracer("test").spanBuilder("done").startSpan().end();

    List<String> logged = logOfClosing(telemetry);

    assertThat(receiver.spanNames()).containsExactly("done");
    assertThat(logged).singleElement().asString().contains("spans that never ended: 1");
  }

  @Test
  void accountBalancesAfterTheDeadline() {
    receiver.silent();
    Telemetry telemetry = receiver.telemetry().setting("spansmith.exit.deadline", "200ms").build();
    for (int i = 0; i < 100; i++) {
      telemetry.openTelemetry().getTracer("test").spanBuilder("stuck").startSpan().end();
    }
    List<String> logged = logOfClosing(telemetry);

    // The log need not wait for the worker, which sees a moment later that its time is over.
    Health health = telemetry.health();
    while (health.queued() > 0) {
      LockSupport.parkNanos(1_000_000);
      health = telemetry.health();
    }
    assertThat(health.dropped()).containsEntry(Loss.SHUTDOWN, 100L);
    assertThat(health.started()).isEqualTo(100);
    assertThat(health.queued() + health.live() + health.exported()).isZero();
    assertThat(logged).anyMatch(line -> line.contains("spans lost: 100, SHUTDOWN 100"));
    assertThat(telemetry.flush(Duration.ofSeconds(1))).isFalse();
  }

  private static List<String> logOfClosing(Telemetry telemetry) {
    try (LogLines log = LogLines.ofWarnings()) {
      telemetry.close();
      return log.lines();
    }
  }
}
