package dev.spansmith.export;

import dev.spansmith.export.QueueEntry.FlushMark;
import dev.spansmith.export.QueueEntry.Queued;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Spans on their way from the application's threads to the worker, bounded by number and by memory.
 * A span counts until the worker has settled it, so that retries live within the same bounds. The
 * last tenth is kept for errors and local roots.
 */
final class SpanQueue {

  private final Queue<QueueEntry> entries = new ConcurrentLinkedQueue<>();
  private final AtomicLong spans = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final BufferLimits limits;

  SpanQueue(BufferLimits limits) {
    this.limits = limits;
  }

  /** How many spans there are now, or zero if this one was refused. */
  long offer(SpanData span) {
    int size = SpanSize.of(span);
    long count = spans.incrementAndGet();
    long memory = bytes.addAndGet(size);
    long tenths = isDispensable(span) ? 9 : 10;
    if (count * 10 > limits.spans() * tenths || memory * 10 > limits.bytes() * tenths) {
      release(1, size);
      return 0;
    }
    boolean added = false;
    try {
      added = entries.add(new Queued(span, size));
    } finally {
      if (!added) {
        release(1, size);
      }
    }
    return count;
  }

  void mark(CompletableResultCode result) {
    entries.add(new FlushMark(result));
  }

  /** For the worker only. */
  QueueEntry peek() {
    return entries.peek();
  }

  /** For the worker only, once it has a place for what it peeked at. */
  void removeFirst() {
    entries.remove();
  }

  void release(long settledSpans, long settledBytes) {
    spans.addAndGet(-settledSpans);
    bytes.addAndGet(-settledBytes);
  }

  long spans() {
    return spans.get();
  }

  long bytes() {
    return bytes.get();
  }

  private static boolean isDispensable(SpanData span) {
    SpanContext parent = span.getParentSpanContext();
    return span.getStatus().getStatusCode() != StatusCode.ERROR
        && parent.isValid()
        && !parent.isRemote();
  }
}
