package dev.spansmith.export;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Waits for the spans that are live when telemetry ends. Without any it does not wait at all. Where
 * the JVM exits, work may go on between two spans, since all hooks run at once: then it takes a
 * moment without a live span to be sure.
 */
final class LiveSpans {

  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long STEP_MILLIS = 5;

  private LiveSpans() {}

  /** Whether the thread was interrupted, which ends the wait. */
  static boolean drain(LongSupplier live, long nanos, boolean jvmExits) {
    if (live.getAsLong() <= 0) {
      return false;
    }
    long start = System.nanoTime();
    long quietSince = start;
    try {
      while (System.nanoTime() - start < nanos) {
        long now = System.nanoTime();
        if (live.getAsLong() > 0) {
          quietSince = now;
        } else if (!jvmExits || now - quietSince >= QUIET_NANOS) {
          return false;
        }
        Thread.sleep(STEP_MILLIS);
      }
      return false;
    } catch (InterruptedException hurry) {
      return true;
    }
  }
}
