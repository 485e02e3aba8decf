package dev.spansmith.export;

import java.util.concurrent.atomic.AtomicLong;

/** Counts failed exports, because the SDK's batch processor reports a flush as done either way. */
final class ExportFailures {

  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong reported = new AtomicLong();

  void failed() {
    failed.incrementAndGet();
  }

  /** Whether an export has failed since this was last asked. */
  boolean anyNew() {
    long now = failed.get();
    return reported.getAndSet(now) < now;
  }
}
