package dev.spansmith.export;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;

/**
 * Keeps what a processor throws from the application. Ours throws nothing; what a customizer has
 * put around it may.
 */
final class GuardedSpanProcessor implements SpanProcessor {

  private final SpanProcessor delegate;
  private final ProblemLog problems = new ProblemLog("A span processor failed");

  GuardedSpanProcessor(SpanProcessor delegate) {
    this.delegate = delegate;
  }

  @Override
  public boolean isStartRequired() {
    return delegate.isStartRequired();
  }

  @Override
  public void onStart(Context parentContext, ReadWriteSpan span) {
    try {
      delegate.onStart(parentContext, span);
    } catch (Throwable problem) {
      problems.log(problem);
    }
  }

  @Override
  public boolean isEndRequired() {
    return delegate.isEndRequired();
  }

  @Override
  public void onEnd(ReadableSpan span) {
    try {
      delegate.onEnd(span);
    } catch (Throwable problem) {
      problems.log(problem);
    }
  }

  @Override
  public CompletableResultCode forceFlush() {
    return delegate.forceFlush();
  }

  @Override
  public CompletableResultCode shutdown() {
    return delegate.shutdown();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
