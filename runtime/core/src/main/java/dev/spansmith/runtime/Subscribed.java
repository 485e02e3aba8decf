package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/**
 * A subscription with its span. What is asked of the source runs in the span's context, as far as
 * it runs on the asking thread; what the source tells its subscriber does not.
 *
 * @param <T> the type of a single value
 */
final class Subscribed<T> {

  private final SpanEnding<T> ending;
  private final Context outer = LazySpans.parent();
  private final Context inner;

  Subscribed(Subscriptions<T> call, Context parent, Span span) {
    this.ending = new SpanEnding<>(call.definition(), parent, span, call.recorder());
    this.inner = parent.with(span);
  }

  SpanEnding<T> ending() {
    return ending;
  }

  /** The context of the work, for a library that carries it. */
  Context context() {
    return inner;
  }

  /** Asks something of the source: to be subscribed to, for more, or to stop. */
  void ask(Runnable question) {
    Scope scope = LazySpans.enter(inner);
    try {
      question.run();
    } finally {
      LazySpans.close(scope);
    }
  }

  /** Subscribes to the source; a source that throws has failed. */
  void subscribe(Runnable subscription) {
    try {
      ask(subscription);
    } catch (Throwable failure) {
      ending.fail(failure);
      throw failure;
    }
  }

  /** Tells the subscriber something, which is no business of the span. */
  void tell(Runnable signal) {
    if (LazySpans.parent() != inner) {
      signal.run();
      return;
    }
    Scope scope = LazySpans.enter(outer);
    try {
      signal.run();
    } finally {
      LazySpans.close(scope);
    }
  }
}
