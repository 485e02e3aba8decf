package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Ends a span when a {@code CompletionStage} or {@code CompletableFuture} completes.
 *
 * <pre>{@code
 * Spans.leave(scope);
 * StageSpans.endWith(PLACE, parent, span, result);
 * return result;
 * }</pre>
 *
 * <p>Nothing here throws: a stage that refuses a callback ends its span at once, and so does null.
 */
public final class StageSpans {

  private StageSpans() {}

  /**
   * Ends the span with the stage, which stays the caller's. The JDK runs callbacks last in, first
   * out, so those that the caller adds may run before the span ends.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param stage what the method returned, or null
   */
  public static void endWith(
      SpanDefinition definition, Context parent, Span span, @Nullable CompletionStage<?> stage) {
    follow(stage, new SpanEnding<>(definition, parent, span, null));
  }

  /**
   * As {@link #endWith(SpanDefinition, Context, Span, CompletionStage)}, and the value is recorded.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param stage what the method returned, or null
   * @param recorder what to say of the value, not null
   * @param <T> the type of the value
   */
  public static <T> void endWith(
      SpanDefinition definition,
      Context parent,
      Span span,
      @Nullable CompletionStage<? extends T> stage,
      ResultRecorder<? super T> recorder) {
    follow(stage, new SpanEnding<>(definition, parent, span, recorder));
  }

  /**
   * Ends the span before anybody hears of the result, for which the caller gets a future of its
   * own. What the caller does to that one, such as {@code cancel()}, reaches the method's.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param future what the method returned, or null
   * @param <T> the type of the value
   * @return a future that completes as {@code future} does; {@code future} itself if that is done
   */
  public static <T> @Nullable CompletableFuture<T> endBefore(
      SpanDefinition definition, Context parent, Span span, @Nullable CompletableFuture<T> future) {
    return before(future, new SpanEnding<>(definition, parent, span, null));
  }

  /**
   * As {@link #endBefore(SpanDefinition, Context, Span, CompletableFuture)}, and the value is
   * recorded.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param future what the method returned, or null
   * @param recorder what to say of the value, not null
   * @param <T> the type of the value
   * @return a future that completes as {@code future} does; {@code future} itself if that is done
   */
  public static <T> @Nullable CompletableFuture<T> endBefore(
      SpanDefinition definition,
      Context parent,
      Span span,
      @Nullable CompletableFuture<T> future,
      ResultRecorder<? super T> recorder) {
    return before(future, new SpanEnding<>(definition, parent, span, recorder));
  }

  /**
   * As {@link #endBefore(SpanDefinition, Context, Span, CompletableFuture)}, for any stage.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param stage what the method returned, or null
   * @param <T> the type of the value
   * @return a stage that completes as {@code stage} does
   */
  public static <T> @Nullable CompletionStage<T> endBefore(
      SpanDefinition definition, Context parent, Span span, @Nullable CompletionStage<T> stage) {
    return before(stage, new SpanEnding<>(definition, parent, span, null));
  }

  /**
   * As {@link #endBefore(SpanDefinition, Context, Span, CompletionStage)}, and the value is
   * recorded.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param stage what the method returned, or null
   * @param recorder what to say of the value, not null
   * @param <T> the type of the value
   * @return a stage that completes as {@code stage} does
   */
  public static <T> @Nullable CompletionStage<T> endBefore(
      SpanDefinition definition,
      Context parent,
      Span span,
      @Nullable CompletionStage<T> stage,
      ResultRecorder<? super T> recorder) {
    return before(stage, new SpanEnding<>(definition, parent, span, recorder));
  }

  private static <T> void follow(
      @Nullable CompletionStage<? extends T> stage, SpanEnding<? super T> ending) {
    if (stage == null) {
      ending.succeed(null);
      return;
    }
    try {
      stage.whenComplete(ending::complete);
    } catch (Throwable problem) {
      refused(problem, ending);
    }
  }

  private static <T> @Nullable CompletableFuture<T> before(
      @Nullable CompletableFuture<T> future, SpanEnding<T> ending) {
    if (future == null || future.isDone()) {
      follow(future, ending);
      return future;
    }
    try {
      return future.getClass() == CompletableFuture.class
          ? twin(future, ending)
          : watched(future.whenComplete(ending::complete), ending);
    } catch (Throwable problem) {
      refused(problem, ending);
      return future;
    }
  }

  private static <T> @Nullable CompletionStage<T> before(
      @Nullable CompletionStage<T> stage, SpanEnding<T> ending) {
    if (stage == null || stage.getClass() == CompletableFuture.class) {
      return before((CompletableFuture<T>) stage, ending);
    }
    try {
      return watched(stage.whenComplete(ending::complete), ending);
    } catch (Throwable problem) {
      refused(problem, ending);
      return stage;
    }
  }

  /** A plain dependent would wrap failures, and keep what the caller does to itself. */
  @SuppressWarnings("FutureReturnValueIgnored") // the callbacks cannot throw
  private static <T> CompletableFuture<T> twin(CompletableFuture<T> future, SpanEnding<T> ending) {
    CompletableFuture<T> twin = new CompletableFuture<>();
    future.whenComplete((value, failure) -> endThenComplete(ending, twin, value, failure));
    twin.whenComplete((value, failure) -> endThenComplete(ending, future, value, failure));
    return twin;
  }

  private static <T> void endThenComplete(
      SpanEnding<T> ending,
      CompletableFuture<T> other,
      @Nullable T value,
      @Nullable Throwable failure) {
    ending.complete(value, failure);
    if (failure == null) {
      other.complete(value);
    } else {
      other.completeExceptionally(failure);
    }
  }

  /** A dependent that its caller cancels is done before the stage is. */
  private static <T, S extends CompletionStage<T>> S watched(S dependent, SpanEnding<T> ending) {
    dependent.whenComplete(ending::complete);
    return dependent;
  }

  private static void refused(Throwable problem, SpanEnding<?> ending) {
    Problems.report("a stage took no callback, so its span ends with the call", problem);
    ending.succeed(null);
  }
}
