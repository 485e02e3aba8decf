package dev.spansmith.runtime;

import io.opentelemetry.context.Context;

/**
 * One call of a method whose result is subscribed to, perhaps often.
 *
 * @param definition the traced method
 * @param parent the context at the call
 * @param starter starts a subscription's span
 * @param recorder what to say of a single value, if anything
 * @param <T> the type of a single value
 */
record Subscriptions<T>(
    SpanDefinition definition,
    Context parent,
    SpanStarter starter,
    @Nullable ResultRecorder<? super T> recorder) {

  /**
   * Starts the span of a subscription.
   *
   * @param carried what the library carries along as its parent, or null
   */
  Subscribed<T> start(@Nullable Object carried) {
    Context own = carried instanceof Context context ? context : parent;
    return new Subscribed<>(this, own, LazySpans.start(own, starter));
  }

  /** Whether there is nothing to subscribe to, which is one empty span. */
  boolean areNone(@Nullable Object result) {
    if (result == null) {
      LazySpans.none(parent, starter);
    }
    return result == null;
  }
}
