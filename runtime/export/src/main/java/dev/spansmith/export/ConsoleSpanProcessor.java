package dev.spansmith.export;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the console tree of one SDK's sampled spans. A processor, not an exporter, since the tree
 * must know which spans are still live. It runs inside the application's calls: whatever goes wrong
 * here stays here, and only the first such problem is logged.
 */
final class ConsoleSpanProcessor implements SpanProcessor {

  private static final Logger LOG = Logger.getLogger(ConsoleSpanProcessor.class.getName());

  private final ConsoleTrees trees;
  private final AtomicBoolean shutDown = new AtomicBoolean();
  private final AtomicBoolean problemLogged = new AtomicBoolean();

  /** Takes over one use of {@code trees}, given back at shutdown. */
  ConsoleSpanProcessor(ConsoleTrees trees) {
    this.trees = trees;
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onStart(Context parentContext, ReadWriteSpan span) {
    if (span.getSpanContext().isSampled()) {
      guarded(() -> trees.started(this, span));
    }
  }

  @Override
  public boolean isEndRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    if (span.getSpanContext().isSampled()) {
      guarded(() -> trees.ended(span));
    }
  }

  @Override
  public CompletableResultCode forceFlush() {
    guarded(() -> trees.printLive(this));
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    if (shutDown.compareAndSet(false, true)) {
      guarded(() -> trees.abandon(this));
      trees.release();
    }
    return CompletableResultCode.ofSuccess();
  }

  private void guarded(Runnable printing) {
    try {
      printing.run();
    } catch (Throwable problem) {
      if (problemLogged.compareAndSet(false, true)) {
        LOG.log(Level.WARNING, "The console tree is incomplete; the application goes on.", problem);
      }
    }
  }
}
