package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.SettableFuture;
import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A future that everybody has forgotten is garbage, whether its span has ended or not. */
@SuppressWarnings("FutureReturnValueIgnored") // what it completes with is not what is tested
final class PendingTest {

  private static final long PATIENCE = 60_000;

  private final Recorder recorder = new Recorder();
  private final Deliveries deliveries = new DeliveriesTraced(recorder.openTelemetry());
  private final WithSpanDeliveries dependent =
      new WithSpanDeliveriesTraced(recorder.openTelemetry());

  @Test
  void pendingSpansPinNoFuture() throws InterruptedException {
    Stream<Supplier<Object>> calls =
        Stream.of(
            () -> deliveries.future(CompletableFuture::new),
            () -> dependent.future(CompletableFuture::new),
            () -> deliveries.listenable(SettableFuture::create));
    for (Supplier<Object> call : calls.toList()) {
      assertForgotten(new WeakReference<>(call.get()));
    }

    assertThat(recorder.started()).isEqualTo(3);
    assertThat(recorder.ended()).isZero();
    recorder.close();
  }

  private static void assertForgotten(WeakReference<Object> future) throws InterruptedException {
    for (long waited = 0; future.get() != null && waited < PATIENCE; waited += 50) {
      System.gc();
      Thread.sleep(50);
    }
    assertThat(future.get()).isNull();
  }
}
