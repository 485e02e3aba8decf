package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.List;
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
