package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;

/**
 * Says on a span what came of the work, just before the span ends. Generated code hands over a
 * method of the wrapper.
 *
 * <pre>{@code
 * StageSpans.endWith(PLACE, parent, span, result, OrderServiceTraced::finishPlace);
 * }</pre>
 *
 * <p>Called at most once for a span, on the thread that completes the work, and only if the work
 * succeeded and the span records. What it throws is logged and goes no further.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ResultRecorder<T> {

  /**
   * Sets attributes, or a status, by the value.
   *
   * @param span the recording span, not null
   * @param value what the work gave, or null
   */
  void record(Span span, @Nullable T value);
}
