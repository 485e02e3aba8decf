package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the buffer keeps, sends again, splits and gives up, each time to the span. */
class SpanBufferTest {

  @Test
  void deliversInBatchesAndInOrder() {
    try (BufferFixture buffer = BufferFixture.started().record(150)) {
      assertThat(buffer.flush()).isTrue();

      assertThat(buffer.batches()).allMatch(size -> size <= 64);
      assertThat(buffer.arrived()).hasSize(150).startsWith("span 0").endsWith("span 149");
      assertThat(buffer.health().exported()).isEqualTo(150);
    }
  }

  @Test
  void keepsABatchThatMayBeSentAgain() {
    try (BufferFixture buffer =
        BufferFixture.started()
            .next(
                spans -> Outcome.retry("down"),
                spans -> Outcome.retry("down"),
                spans -> Outcome.retry(Duration.ofMillis(20), "busy"))
            .record(10)) {
      assertThat(buffer.flush()).isTrue();

      assertThat(buffer.arrived()).hasSize(10);
      assertThat(buffer.batches()).containsExactly(10, 10, 10, 10);
    }
  }

  @Test
  void takesWhatComesWhileTheReceiverIsDown() {
    CountDownLatch up = new CountDownLatch(1);
    try (BufferFixture buffer =
        BufferFixture.started()
            .always(spans -> up.getCount() > 0 ? Outcome.retry("down") : Outcome.ok())
            .record(1000)) {
      buffer.assertBalanced();
      assertThat(buffer.health().queued()).isEqualTo(1000);

      up.countDown();
      assertThat(buffer.flush()).isTrue();
      assertThat(buffer.arrived()).hasSize(1000).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "TOO_LARGE", "UNWRITABLE"})
  void losesOneSpanThatIsRefusedAlone(Outcome.Kind kind) {
    Outcome refusal = new Outcome(kind, Duration.ZERO, 0, "refused");
    try (BufferFixture buffer = BufferFixture.started().next(spans -> refusal).record(1)) {
      assertThat(buffer.flush()).isFalse();

      assertThat(buffer.health().lost()).isEqualTo(1);
      assertThat(buffer.health().lastProblem()).isEqualTo("refused");
      assertThat(buffer.record(1).flush()).isTrue();
    }
  }

  @Test
  void halvesWhatIsTooLarge() {
    try (BufferFixture buffer =
        BufferFixture.started()
            .always(spans -> spans.size() > 10 ? Outcome.tooLarge("413") : Outcome.ok())
            .record(64)) {
      assertThat(buffer.flush()).isTrue();

      assertThat(buffer.arrived()).hasSize(64).startsWith("span 0").endsWith("span 63");
      assertThat(buffer.batches()).startsWith(64, 32, 16, 8, 8, 16);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13, 31, 63})
  void losesThePoisonedSpanOnly(int poisoned) {
    try (BufferFixture buffer =
        BufferFixture.started()
            .always(
                spans -> {
                  if (spans.stream().anyMatch(span -> span.getName().equals("span " + poisoned))) {
                    throw new ClassCastException("no string");
                  }
                  return Outcome.ok();
                })
            .record(64)) {
      assertThat(buffer.flush()).isFalse();

      assertThat(buffer.arrived()).hasSize(63).doesNotContain("span " + poisoned);
      assertThat(buffer.dropped(Loss.UNWRITABLE)).isEqualTo(1);
      buffer.assertBalanced();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 1000})
  void countsWhatTheReceiverRejectedOfABatch(long rejected) {
    try (BufferFixture buffer =
        BufferFixture.started().next(spans -> Outcome.partial(rejected, "old")).record(10)) {
      assertThat(buffer.flush()).isFalse();

      assertThat(buffer.dropped(Loss.REJECTED)).isEqualTo(Math.min(10, rejected));
      buffer.assertBalanced();
    }
  }

  @Test
  void warningWithoutRejectedSpansIsNoLoss() {
    try (BufferFixture buffer =
        BufferFixture.started().next(spans -> Outcome.partial(0, "deprecated")).record(3)) {
      assertThat(buffer.flush()).isTrue();

      assertThat(buffer.health().lastProblem()).isEqualTo("deprecated");
    }
  }

  @Test
  void givesUpAfterTheExpiry() {
    BufferLimits usual = BufferFixture.limits(2048, 64);
    BufferLimits impatient =
        new BufferLimits(
            usual.spans(),
            usual.bytes(),
            usual.batchSpans(),
            usual.batchBytes(),
            usual.delay(),
            usual.timeout(),
            usual.backoff(),
            Duration.ZERO);
    try (BufferFixture buffer =
        new BufferFixture(impatient, BufferFixture.PATIENCE)
            .next(spans -> Outcome.retry("down"))
            .record(5)) {
      assertThat(buffer.flush()).isFalse();

      assertThat(buffer.dropped(Loss.EXPIRED)).isEqualTo(5);
    }
  }

  @Test
  void keepsErrorsAndRootsWhenNearlyFull() {
    try (BufferFixture buffer =
        new BufferFixture(BufferFixture.limits(100, 1000), BufferFixture.PATIENCE).record(90)) {
      Span root = buffer.tracer().spanBuilder("root").startSpan();
      Context inside = Context.root().with(root);
      buffer.tracer().spanBuilder("child").setParent(inside).startSpan().end();
      Span failed = buffer.tracer().spanBuilder("failed").setParent(inside).startSpan();
      failed.setStatus(StatusCode.ERROR).end();
      root.end();
      buffer.record(20);
      assertThat(buffer.health().queued()).isEqualTo(100);
      assertThat(buffer.dropped(Loss.QUEUE_FULL)).isEqualTo(13);
      buffer.flush();

      assertThat(buffer.arrived()).contains("root", "failed").doesNotContain("child");
      buffer.assertBalanced();
    }
  }

  @Test
  void isBoundedByMemoryToo() {
    BufferLimits usual = BufferFixture.limits(2048, 64);
    BufferLimits small =
        new BufferLimits(
            usual.spans(),
            100_000,
            usual.batchSpans(),
            20_000,
            usual.delay(),
            usual.timeout(),
            usual.backoff(),
            usual.expiry());
    try (BufferFixture buffer = new BufferFixture(small, BufferFixture.PATIENCE)) {
      buffer.always(spans -> Outcome.retry("down"));
      String large = "x".repeat(9_000);
      for (int i = 0; i < 30; i++) {
        buffer.tracer().spanBuilder("large").setAttribute("text", large).startSpan().end();
        assertThat(buffer.health().queuedBytes()).isLessThanOrEqualTo(100_000);
      }
      assertThat(buffer.dropped(Loss.QUEUE_FULL)).isEqualTo(20);
      buffer.always(spans -> Outcome.ok()).flush();

      assertThat(buffer.batches()).allMatch(size -> size <= 3);
      assertThat(buffer.arrived()).hasSize(10);
    }
  }

  @Test
  void sendsAFullBatchWithoutAFlush() throws Exception {
    CountDownLatch sent = new CountDownLatch(1);
    try (BufferFixture buffer = BufferFixture.started()) {
      buffer
          .always(
              spans -> {
                sent.countDown();
                return Outcome.ok();
              })
          .record(64);

      assertThat(sent.await(BufferFixture.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void countsWhatIsLeftAtTheDeadline() {
    BufferFixture buffer =
        new BufferFixture(BufferFixture.limits(2048, 64), Duration.ofMillis(50))
            .always(spans -> Outcome.retry("down"))
            .record(100);
    Span live = buffer.tracer().spanBuilder("live").startSpan();

    assertThat(buffer.shutDown()).isFalse();
    live.end();

    assertThat(buffer.dropped(Loss.SHUTDOWN)).isEqualTo(101);
    assertThat(buffer.flush()).isFalse();
    buffer.assertBalanced();
  }

  @Test
  void everyFlushSeesWhatEndedBefore() throws Exception {
    try (BufferFixture buffer = BufferFixture.started()) {
      List<Thread> threads = new ArrayList<>();
      List<String> missing = new CopyOnWriteArrayList<>();
      for (int t = 0; t < 4; t++) {
        String name = "thread " + t + " ";
        Thread thread =
            new Thread(
                () -> {
                  for (int i = 0; i < 100; i++) {
                    buffer.tracer().spanBuilder(name + i).startSpan().end();
                    if (!buffer.flush() || !buffer.arrived().contains(name + i)) {
                      missing.add(name + i);
                    }
                  }
                });
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(missing).isEmpty();
    }
  }
}
