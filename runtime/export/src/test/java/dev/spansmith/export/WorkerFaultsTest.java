package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an exporter throws, and whoever interrupts: the worker lives and no span is lost. */
class WorkerFaultsTest {

  static Stream<Supplier<Throwable>> throwables() {
    return Stream.of(
        () -> new OutOfMemoryError("planted"),
        () -> new StackOverflowError("planted"),
        () -> new NoClassDefFoundError("planted"),
        () -> new ExceptionInInitializerError("planted"),
        () -> new AssertionError("planted"),
        () -> new InternalError("planted"),
        () -> new ThreadDeath(),
        () -> new IllegalStateException("planted"),
        () -> new ClassCastException("planted"),
        () -> new IOException("planted"),
        () -> new InterruptedException("planted"));
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void nothingIsLostWhenTheExporterThrows(Supplier<Throwable> problem) {
    try (BufferFixture buffer = BufferFixture.started()) {
      for (int round = 0; round < 50; round++) {
        buffer.next(spans -> sneak(problem.get())).record(20);
        assertThat(buffer.flush()).isTrue();
      }

      assertThat(buffer.arrived()).hasSize(1000);
      buffer.assertBalanced();
    }
  }

  @Test
  void nothingIsLostWhenTheWorkerIsInterrupted() throws Exception {
    try (BufferFixture buffer = BufferFixture.started()) {
      for (int round = 0; round < 50; round++) {
        CountDownLatch inside = new CountDownLatch(1);
        buffer
            .next(
                spans -> {
                  inside.countDown();
                  try {
                    TimeUnit.SECONDS.sleep(BufferFixture.PATIENCE.toSeconds());
                    return Outcome.ok();
                  } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return Outcome.retry("interrupted");
                  }
                })
            .record(64);
        inside.await();
        buffer.interruptWorker();
        assertThat(buffer.flush()).isTrue();
      }

      assertThat(buffer.arrived()).hasSize(50 * 64);
      buffer.assertBalanced();
    }
  }

  @Test
  void interruptsWhileIdleDoNotEndIt() {
    try (BufferFixture buffer = BufferFixture.started()) {
      for (int round = 0; round < 100; round++) {
        buffer.interruptWorker();
      }

      assertThat(buffer.record(5).flush()).isTrue();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> Outcome sneak(Throwable problem) throws T {
    throw (T) problem;
  }
}
