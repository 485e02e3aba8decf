package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.function.Supplier;

/**
 * Ends a span when an {@link AsyncSupport} of the user's says so.
 *
 * <pre>{@code
 * Spans.leave(scope);
 * SupportedSpans.endWith(PLACE, parent, span, result, PromiseSupport::new);
 * return result;
 * }</pre>
 *
 * <p>Nothing here throws, whatever the support does.
 */
public final class SupportedSpans {

  private SupportedSpans() {}

  /**
   * Ends the span with the result; null ends it at once.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param result what the method returned, or null
   * @param support makes what knows the type of result, not null
   * @param <R> the type of result
   */
  public static <R> void endWith(
      SpanDefinition definition,
      Context parent,
      Span span,
      @Nullable R result,
      Supplier<? extends AsyncSupport<? super R>> support) {
    SpanEnding<Object> ending = new SpanEnding<>(definition, parent, span, null);
    if (result == null) {
      ending.succeed(null);
      return;
    }
    try {
      support.get().endWith(result, ending);
    } catch (Throwable problem) {
      Problems.report("the result of " + definition.name() + " cannot be followed", problem);
      ending.succeed(null);
    }
  }
}
