package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;

/**
 * Starts the span of one subscription. Generated code hands over a lambda that holds the call's
 * arguments.
 *
 * <pre>{@code
 * SpanStarter starter = context -> startFind(context, orderId);
 * }</pre>
 */
@FunctionalInterface
public interface SpanStarter {

  /**
   * Starts a span; never throws.
   *
   * @param parent the context that it belongs to, not null
   * @return the span; an invalid one when starting it failed
   */
  Span start(Context parent);
}
