package dev.spansmith.export;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Stands between the SDK and an exporter in place of the SDK's batch processor. On the
 * application's threads it does no more than count and put a span into a queue, without a lock;
 * {@link ExportWorker} does the rest. Never throws.
 */
final class SpanBuffer implements SpanProcessor {

  private static final long ABANDON_MILLIS = 400;

  private final BufferLimits limits;
  private final Duration shutdownDeadline;
  private final Ledger ledger = new Ledger();
  private final SpanQueue queue;
  private final ExportWorker worker;
  private volatile boolean closed;

  private SpanBuffer(SpanExporter exporter, BufferLimits limits, Duration shutdownDeadline) {
    this.limits = limits;
    this.shutdownDeadline = shutdownDeadline;
    this.queue = new SpanQueue(limits);
    this.worker = new ExportWorker(queue, limits, new AttemptRunner(exporter), ledger);
  }

  static SpanBuffer started(SpanExporter exporter, BufferLimits limits, Duration shutdownDeadline) {
    SpanBuffer buffer = new SpanBuffer(exporter, limits, shutdownDeadline);
    buffer.worker.start();
    return buffer;
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onStart(Context parentContext, ReadWriteSpan span) {
    if (span.getSpanContext().isSampled()) {
      ledger.started();
    }
  }

  @Override
  public boolean isEndRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    if (!span.getSpanContext().isSampled()) {
      return;
    }
    try {
      keep(span);
    } catch (Throwable problem) {
      ledger.dropped(Loss.UNWRITABLE, 1);
      ledger.problem("A span could not be read: " + problem.getClass().getName());
    } finally {
      ledger.ended();
    }
  }

  private void keep(ReadableSpan span) {
    if (closed) {
      ledger.dropped(Loss.SHUTDOWN, 1);
      return;
    }
    long queued = queue.offer(span.toSpanData());
    if (queued == 0) {
      ledger.dropped(Loss.QUEUE_FULL, 1);
    } else if (queued % limits.batchSpans() == 0) {
      worker.wake();
    }
  }

  Health health() {
    return ledger.health(queue.spans(), queue.bytes());
  }

  /** Succeeds if all that ended before was delivered, and nothing was lost since the last flush. */
  @Override
  public CompletableResultCode forceFlush() {
    CompletableResultCode result = new CompletableResultCode();
    if (closed) {
      return result.fail();
    }
    queue.mark(result);
    worker.hurry();
    // A worker that has ended meanwhile may not have seen the mark.
    return worker.hasEnded() ? result.fail() : result;
  }

  /** Delivers what is queued, within the deadline; what is left then is lost, and counted. */
  @Override
  public CompletableResultCode shutdown() {
    return shutdown(shutdownDeadline.toNanos());
  }

  CompletableResultCode shutdown(long nanos) {
    closed = true;
    return worker.stop(nanos);
  }

  /** After the deadline: ends an attempt that is stuck, and waits until the account is final. */
  void abandon() {
    interruptWorker();
    shutdown().join(ABANDON_MILLIS, TimeUnit.MILLISECONDS);
  }

  void interruptWorker() {
    worker.interrupt();
  }

  int capacity() {
    return limits.spans();
  }

  long live() {
    return ledger.live();
  }

  /** What is lost for good; once this is closed, that includes what could not be sent in time. */
  Health finalAccount() {
    Health now = health();
    Map<Loss, Long> dropped = new EnumMap<>(now.dropped());
    dropped.merge(Loss.SHUTDOWN, now.queued(), Long::sum);
    return new Health(
        now.started(),
        now.live(),
        0,
        0,
        now.exported(),
        Map.copyOf(dropped),
        now.workerRestarts(),
        now.lastProblem());
  }
}
