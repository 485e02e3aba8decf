package dev.spansmith.runtime;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The end of a span whose work goes on after the call has returned. The first of {@link #succeed},
 * {@link #fail} and {@link #cancel} ends the span; later ones do nothing.
 *
 * <pre>{@code
 * static Promise<String> endWith(Promise<String> promise, SpanEnding<String> ending) {
 *   promise.onResult(ending::succeed);
 *   promise.onError(ending::fail);
 *   return promise;
 * }
 * }</pre>
 *
 * <p>May be called from any thread, and never throws. It holds the span and the caller's context,
 * and nothing of the result: a pending span keeps no future alive.
 *
 * @param <T> the type of the value that the work gives
 * @see AsyncSupport
 */
public final class SpanEnding<T> {

  private static final AttributeKey<Boolean> CANCELLED =
      AttributeKey.booleanKey("spansmith.cancelled");

  private final SpanDefinition definition;
  private final Context parent;
  private final Span span;
  private final @Nullable ResultRecorder<? super T> recorder;
  private final AtomicBoolean ended = new AtomicBoolean();

  SpanEnding(
      SpanDefinition definition,
      Context parent,
      Span span,
      @Nullable ResultRecorder<? super T> recorder) {
    this.definition = definition;
    this.parent = parent;
    this.span = span;
    this.recorder = recorder;
  }

  /**
   * The work is done.
   *
   * @param value what it gave; null if that is nothing, or no single value
   */
  public void succeed(@Nullable T value) {
    if (ended.compareAndSet(false, true)) {
      record(value);
      Spans.end(span, Scope.noop());
    }
  }

  /**
   * The work failed. A {@code CompletionException} or {@code ExecutionException} stands for its
   * cause, and a {@code CancellationException} means {@link #cancel}.
   *
   * @param failure what went wrong, not null
   */
  public void fail(Throwable failure) {
    if (ended.compareAndSet(false, true)) {
      if (Failures.unwrap(failure) instanceof CancellationException) {
        markCancelled();
      } else {
        Spans.fail(definition, parent, span, failure);
        Failures.arriveNowhere();
      }
      Spans.end(span, Scope.noop());
    }
  }

  /** Nobody wants the result any more: status UNSET, {@code spansmith.cancelled} is true. */
  public void cancel() {
    if (ended.compareAndSet(false, true)) {
      markCancelled();
      Spans.end(span, Scope.noop());
    }
  }

  /**
   * Either of {@link #fail} and {@link #succeed}, for callbacks that get both.
   *
   * @param value what the work gave, or null
   * @param failure what went wrong; null if nothing did
   */
  public void complete(@Nullable T value, @Nullable Throwable failure) {
    if (failure == null) {
      succeed(value);
    } else {
      fail(failure);
    }
  }

  private void record(@Nullable T value) {
    if (recorder == null) {
      return;
    }
    try {
      if (Spans.recording(span)) {
        recorder.record(span, value);
      }
    } catch (Throwable problem) {
      Problems.report("the result of " + definition.name() + " could not be recorded", problem);
    }
  }

  private void markCancelled() {
    try {
      if (Spans.recording(span)) {
        span.setAttribute(CANCELLED, true);
      }
    } catch (Throwable problem) {
      Problems.report("a cancelled " + definition.name() + " could not be marked", problem);
    }
  }
}
