package dev.spansmith.export;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread is about to do. */
final class Await {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Await() {}

  static void until(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new AssertionError("Still not so after " + PATIENCE);
      }
      LockSupport.parkNanos(1_000_000);
    }
  }
}
