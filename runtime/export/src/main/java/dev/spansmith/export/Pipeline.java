package dev.spansmith.export;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * A running SDK of ours, and how it ends. Decides that the JVM's exit closes it, once, and that
 * closing takes the hook away again so that nothing of a closed one is kept.
 */
final class Pipeline implements Delivery {

  private static final Logger LOG = Logger.getLogger(Telemetry.class.getName());

  private final OpenTelemetrySdk sdk;
  private final OpenTelemetry openTelemetry;
  private final SpanBuffer buffer;
  private final Duration drain;
  private final Duration deadline;
  private final Thread hook = new Thread(this::close, "spansmith-exit");
  private final Object closing = new Object();
  private volatile boolean closed;

  private Pipeline(
      OpenTelemetrySdk sdk, boolean traced, SpanBuffer buffer, Duration drain, Duration deadline) {
    this.sdk = sdk;
    this.openTelemetry = traced ? sdk : new UntracedOpenTelemetry(sdk);
    this.buffer = buffer;
    this.drain = drain;
    this.deadline = deadline;
  }

  /**
   * Registers it for the JVM's exit.
   *
   * @param buffer null if no spans are exported
   */
  static Pipeline started(
      OpenTelemetrySdk sdk, boolean traced, SpanBuffer buffer, Duration drain, Duration deadline) {
    Pipeline pipeline = new Pipeline(sdk, traced, buffer, drain, deadline);
    try {
      Runtime.getRuntime().addShutdownHook(pipeline.hook);
    } catch (IllegalStateException exiting) {
      LOG.fine("Started while the JVM exits: close() is the only way to deliver.");
    }
    return pipeline;
  }

  /** What wrappers and instrumentation libraries are given. */
  OpenTelemetry openTelemetry() {
    return openTelemetry;
  }

  @Override
  public boolean flush(Duration timeout) {
    long nanos = TimeUnit.NANOSECONDS.convert(timeout);
    CompletableResultCode flushed =
        CompletableResultCode.ofAll(
            List.of(
                sdk.getSdkTracerProvider().forceFlush(),
                sdk.getSdkMeterProvider().forceFlush(),
                sdk.getSdkLoggerProvider().forceFlush()));
    return flushed.join(nanos, TimeUnit.NANOSECONDS).isSuccess() && !closed;
  }

  @Override
  public Health health() {
    return buffer == null ? Health.UNKNOWN : buffer.health();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    // A flag of the caller's would end the wait at once and lose what is still queued.
    boolean interrupted = Thread.interrupted();
    try {
      // The JVM may halt as soon as its hooks return, so a second caller waits for the first.
      synchronized (closing) {
        if (!closed) {
          interrupted |= shutDown();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether the thread was interrupted meanwhile. */
  private boolean shutDown() {
    forgetHook();
    boolean interrupted = false;
    try {
      long start = System.nanoTime();
      long nanos = TimeUnit.NANOSECONDS.convert(deadline);
      if (buffer != null) {
        interrupted = drainLive(Math.min(TimeUnit.NANOSECONDS.convert(drain), nanos / 2));
      }
      closed = true;
      deliver(nanos - (System.nanoTime() - start));
    } catch (Throwable problem) {
      say("Telemetry could not be shut down: " + problem);
    }
    closed = true;
    return interrupted;
  }

  private boolean drainLive(long nanos) {
    return LiveSpans.drain(buffer::live, nanos, Thread.currentThread() == hook);
  }

  private void deliver(long nanos) {
    if (buffer != null) {
      buffer.shutdown(nanos);
    }
    CompletableResultCode ended = sdk.shutdown().join(nanos, TimeUnit.NANOSECONDS);
    boolean inTime = ended.isDone();
    if (!inTime && buffer != null) {
      buffer.abandon();
    }
    Health health = buffer == null ? Health.UNKNOWN : buffer.finalAccount();
    if (!ended.isSuccess() || health.lost() + health.live() > 0) {
      say(
          "Not everything recorded was delivered before telemetry was shut down"
              + (inTime ? "" : ", it took longer than " + deadline)
              + (health.live() > 0 ? "; spans that never ended: " + health.live() : "")
              + (health.lost() > 0
                  ? "; spans lost: " + health.lost() + ", " + health.losses()
                  : ""));
    }
  }

  /** While the JVM exits, the log's own hook may have closed the log already. */
  private void say(String message) {
    if (Thread.currentThread() == hook) {
      System.err.println("[spansmith] " + message);
    } else {
      LOG.warning(message);
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException exiting) {
      LOG.finest("The JVM exits, its hooks stay.");
    }
  }
}
