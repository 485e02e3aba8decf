package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Thousands of results, each completed and cancelled by threads that race for it. */
@SuppressWarnings("FutureReturnValueIgnored") // what it completes with is not what is tested
final class StressTest {

  private static final int CALLS = 5_000;

  private final Recorder recorder = new Recorder();
  private final Deliveries deliveries = new DeliveriesTraced(recorder.openTelemetry());
  private final WithSpanDeliveries dependent =
      new WithSpanDeliveriesTraced(recorder.openTelemetry());
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final CountDownLatch finished = new CountDownLatch(3 * CALLS);

  @AfterEach
  void stop() {
    threads.shutdownNow();
    recorder.close();
  }

  @Test
  void noSpanIsLostOrDoubled() throws InterruptedException {
    for (int i = 0; i < CALLS; i++) {
      start(this::future);
      start(this::dependent);
      start(this::mono);
    }

    assertThat(finished.await(5, TimeUnit.MINUTES)).isTrue();
    assertThat(recorder.started()).isEqualTo(3 * CALLS);
    assertThat(recorder.ended()).isEqualTo(3 * CALLS);
    assertThat(recorder.spans()).extracting(SpanData::getSpanId).doesNotHaveDuplicates();
    assertThat(recorder.spans())
        .extracting(SpanData::getName)
        .containsOnly("Deliveries.future", "WithSpanDeliveries.future", "Deliveries.mono");
  }

  private void start(Consumer<Runnable> call) {
    threads.execute(() -> call.accept(finished::countDown));
  }

  private void future(Runnable done) {
    CompletableFuture<String> future = new CompletableFuture<>();
    race(deliveries.future(() -> future), future, done);
  }

  private void dependent(Runnable done) {
    CompletableFuture<String> future = new CompletableFuture<>();
    race(dependent.future(() -> future), future, done);
  }

  private void race(
      CompletableFuture<String> given, CompletableFuture<String> future, Runnable done) {
    AtomicInteger both = new AtomicInteger(2);
    threads.execute(() -> thenCount(() -> given.cancel(true), both, done));
    threads.execute(() -> thenCount(() -> future.complete("parcel"), both, done));
  }

  private void mono(Runnable done) {
    Work work = new Work();
    Mono<String> mono =
        deliveries.mono(() -> Mono.create(sink -> work.begin(sink::success, sink::error)));
    Disposable subscription = mono.subscribe(value -> {}, failure -> {});
    AtomicInteger both = new AtomicInteger(2);
    threads.execute(() -> thenCount(subscription::dispose, both, done));
    threads.execute(() -> thenCount(() -> work.succeedHere("parcel"), both, done));
  }

  private static void thenCount(Runnable task, AtomicInteger both, Runnable done) {
    task.run();
    if (both.decrementAndGet() == 0) {
      done.run();
    }
  }
}
