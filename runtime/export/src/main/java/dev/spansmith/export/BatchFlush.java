package dev.spansmith.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Flushes a batch processor so that every span that ended before the call is exported.
 *
 * <p>One {@code forceFlush} does not promise that: it answers with the result of a flush that is
 * under way, or, for a moment, of one that has just ended, and neither need have seen the caller's
 * spans. A flush asked for after such a result was done has.
 */
final class BatchFlush {

  private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

  private final BatchSpanProcessor processor;

  BatchFlush(BatchSpanProcessor processor) {
    this.processor = processor;
  }

  /** Waits for at most the time given, or until the thread is interrupted. */
  CompletableResultCode await(long nanos) {
    long deadline = System.nanoTime() + nanos;
    CompletableResultCode earlier = processor.forceFlush().join(nanos, TimeUnit.NANOSECONDS);
    CompletableResultCode own = processor.forceFlush();
    while (answersForAnother(own, earlier)
        && System.nanoTime() < deadline
        && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(PAUSE_NANOS);
      own = processor.forceFlush();
    }
    return own.join(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
  }

  private static boolean answersForAnother(
      CompletableResultCode own, CompletableResultCode earlier) {
    return own == earlier || own == CompletableResultCode.ofSuccess();
  }
}
