package dev.spansmith.runtime;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;

/**
 * Ends a span when a {@code ListenableFuture} of Guava completes. The caller gets the future as it
 * is.
 *
 * <pre>{@code
 * Spans.leave(scope);
 * GuavaSpans.endWith(PLACE, parent, span, result);
 * return result;
 * }</pre>
 *
 * <p>Nothing here throws: a future that refuses a listener ends its span at once, and so does null.
 */
@SuppressWarnings("exports") // who calls it has required the library already
public final class GuavaSpans {

  private GuavaSpans() {}

  /**
   * Ends the span with the future.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param future what the method returned, or null
   */
  public static void endWith(
      SpanDefinition definition, Context parent, Span span, @Nullable ListenableFuture<?> future) {
    follow(future, new SpanEnding<>(definition, parent, span, null));
  }

  /**
   * Ends the span with the future, whose value is recorded.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param future what the method returned, or null
   * @param recorder what to say of the value, not null
   * @param <T> the type of the value
   */
  public static <T> void endWith(
      SpanDefinition definition,
      Context parent,
      Span span,
      @Nullable ListenableFuture<? extends T> future,
      ResultRecorder<? super T> recorder) {
    follow(future, new SpanEnding<>(definition, parent, span, recorder));
  }

  private static <T> void follow(
      @Nullable ListenableFuture<? extends T> future, SpanEnding<? super T> ending) {
    if (future == null) {
      ending.succeed(null);
      return;
    }
    try {
      future.addListener(() -> end(future, ending), Runnable::run);
    } catch (Throwable problem) {
      Problems.report("a future took no listener, so its span ends with the call", problem);
      ending.succeed(null);
    }
  }

  private static <T> void end(ListenableFuture<? extends T> future, SpanEnding<? super T> ending) {
    try {
      ending.succeed(Futures.getDone(future));
    } catch (Throwable failure) {
      ending.fail(failure);
    }
  }
}
