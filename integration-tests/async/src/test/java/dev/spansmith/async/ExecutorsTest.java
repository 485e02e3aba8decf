package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The trace goes on on another thread, by OpenTelemetry's own wrappers as the README says. */
@SuppressWarnings("FutureReturnValueIgnored") // what it completes with is not what is tested
final class ExecutorsTest {

  private final Recorder recorder = new Recorder();
  private final Deliveries deliveries = new DeliveriesTraced(recorder.openTelemetry());

  @AfterEach
  void stop() {
    recorder.close();
  }

  @Test
  void platformThreads() throws Exception {
    assertInnerBelongsToOuter(Executors.newFixedThreadPool(2));
  }

  @Test
  void virtualThreads() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with Java 21");
    assertInnerBelongsToOuter(
        (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
  }

  @Test
  void oneTask() throws Exception {
    ExecutorService plain = Executors.newSingleThreadExecutor();
    deliveries
        .future(
            () -> {
              CompletableFuture<String> outer = new CompletableFuture<>();
              Runnable work = () -> outer.complete(inner().join());
              plain.execute(Context.current().wrap(work));
              return outer;
            })
        .get(1, TimeUnit.MINUTES);
    finish(plain);

    assertParent();
  }

  private void assertInnerBelongsToOuter(ExecutorService threads) throws Exception {
    ExecutorService carrying = Context.taskWrapping(threads);
    deliveries
        .future(() -> CompletableFuture.supplyAsync(() -> inner().join(), carrying))
        .get(1, TimeUnit.MINUTES);
    finish(threads);

    assertParent();
  }

  private CompletableFuture<String> inner() {
    return (CompletableFuture<String>)
        deliveries.stage(() -> CompletableFuture.completedFuture("parcel"));
  }

  /** The caller may hear of a result a moment before its span has ended. */
  private static void finish(ExecutorService threads) throws InterruptedException {
    threads.shutdown();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private void assertParent() {
    SpanData outer = recorder.named("Deliveries.future");
    assertThat(recorder.named("Deliveries.stage").getParentSpanId()).isEqualTo(outer.getSpanId());
  }
}
