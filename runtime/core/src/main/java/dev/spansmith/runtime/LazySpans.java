package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/**
 * What wrappers call around methods that return something to subscribe to: the call itself has no
 * span, each subscription is one.
 *
 * <pre>{@code
 * Context parent = LazySpans.parent();
 * SpanStarter starter = context -> startFind(context, orderId);
 * Mono<Order> result;
 * try {
 *   result = super.find(orderId);
 * } catch (Throwable failure) {
 *   LazySpans.fail(FIND, parent, starter, failure);
 *   throw failure;
 * }
 * return ReactorSpans.perSubscription(FIND, parent, starter, result);
 * }</pre>
 *
 * <p>Nothing here throws.
 */
public final class LazySpans {

  private LazySpans() {}

  /**
   * The caller's context, to be kept for subscriptions: under the agent too, where {@link
   * Spans#parent} gives a stand-in.
   *
   * @return the current context
   */
  public static Context parent() {
    try {
      return Context.current();
    } catch (Throwable problem) {
      Problems.report("the current context could not be read", problem);
      return Context.root();
    }
  }

  /** Whether the caller has a span. */
  static boolean hasSpan() {
    try {
      return Span.current().getSpanContext().isValid();
    } catch (Throwable problem) {
      Problems.report("the current span could not be read", problem);
      return false;
    }
  }

  /**
   * A subscription's context without a span, for one that has no parent and starts a trace.
   *
   * @param context what {@link SpanStarter#start} was given, not null
   * @return the context to hand to the methods that start spans
   */
  public static Context noParent(Context context) {
    return ApiLevel.AGENT ? Spans.noParent() : context.with(Span.getInvalid());
  }

  /**
   * The call threw, so there will be no subscription: one failed span says so.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param starter starts a span, not null
   * @param failure what the method threw, not null; the caller rethrows it
   */
  public static void fail(
      SpanDefinition definition, Context parent, SpanStarter starter, Throwable failure) {
    Span span = start(parent, starter);
    Spans.fail(definition, parent, span, failure);
    Spans.end(span, Scope.noop());
  }

  /** The call returned null, so there is nothing to subscribe to: one empty span says so. */
  static void none(Context parent, SpanStarter starter) {
    Spans.end(start(parent, starter), Scope.noop());
  }

  /** Under the agent a span belongs to whatever is current, so the parent is made so. */
  static Span start(Context parent, SpanStarter starter) {
    if (!ApiLevel.AGENT) {
      return starter.start(parent);
    }
    Scope scope = enter(parent);
    try {
      return starter.start(Spans.parent());
    } finally {
      close(scope);
    }
  }

  @SuppressWarnings("MustBeClosedChecker") // close() closes it
  static Scope enter(Context context) {
    try {
      return context.makeCurrent();
    } catch (Throwable problem) {
      Problems.report("a context could not be made current", problem);
      return Scope.noop();
    }
  }

  static void close(Scope scope) {
    try {
      scope.close();
    } catch (Throwable problem) {
      Problems.report("a scope could not be closed", problem);
    }
  }
}
