package dev.spansmith.runtime;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call carries besides its span, for as long as it runs and whether or not it is traced.
 *
 * <pre>{@code
 * CallContext carried = CallContext.begin().baggage("customer.id", customerId).enter();
 * try {
 *   ...
 * } finally {
 *   carried.leave();
 * }
 * }</pre>
 *
 * <p>Used by one thread, {@link #enter} once. No method throws; what cannot be carried is logged
 * and left out.
 */
public final class CallContext {

  private final Context caller;
  private Context context;
  private Scope scope = Scope.noop();

  /** Whether the context has the span that will be the parent of the call's, and nobody else's. */
  private boolean hasParent;

  private final List<SpanContext> remotes = new ArrayList<>(0);

  private CallContext(Context caller) {
    this.caller = caller;
    this.context = caller;
  }

  /**
   * Begins with the caller's context.
   *
   * @return the call's context, not yet current
   */
  public static CallContext begin() {
    try {
      return new CallContext(Context.current());
    } catch (Throwable problem) {
      Problems.report("the current context could not be read", problem);
      return new CallContext(Context.root());
    }
  }

  /**
   * Puts an entry into the call's baggage, in place of one with the same key.
   *
   * @param key the entry's key, not null
   * @param value its value; null leaves the baggage as it is
   * @return this
   * @see <a href="https://opentelemetry.io/docs/specs/otel/baggage/api/">OpenTelemetry: Baggage</a>
   */
  public CallContext baggage(String key, @Nullable String value) {
    if (value == null) {
      return this;
    }
    try {
      context = context.with(Baggage.fromContext(context).toBuilder().put(key, value).build());
    } catch (Throwable problem) {
      Problems.report("the baggage entry " + key + " could not be set", problem);
    }
    return this;
  }

  /**
   * Takes over what a carrier brings. The span that it names becomes the parent, unless the caller
   * has a span of this process: that one stays, and {@link SpanLinks#of} links to the other.
   * Baggage and whatever else the carrier brings is taken in both cases.
   *
   * @param propagators the wrapper's propagators; null, while a super constructor runs, for none
   * @param carrier what has come in; null brings nothing
   * @param getter how to read it, not null
   * @param <C> the carrier's type
   * @return this
   */
  public <C> CallContext extract(
      @Nullable ContextPropagators propagators, @Nullable C carrier, TextMapGetter<C> getter) {
    Context extracted = Propagation.extract(context, propagators, carrier, getter);
    if (extracted == context) {
      return this;
    }
    try {
      Span parent = Span.fromContext(context);
      SpanContext remote = Span.fromContext(extracted).getSpanContext();
      // Under the agent each question makes a new span, so identity says nothing.
      boolean found = remote.isValid() && !remote.equals(parent.getSpanContext());
      if (found && (hasParent || isLocal(parent.getSpanContext()))) {
        remotes.add(remote);
        extracted = extracted.with(parent);
      }
      hasParent |= found;
      context = extracted;
    } catch (Throwable problem) {
      Problems.report("a carrier's context could not be used", problem);
    }
    return this;
  }

  private static boolean isLocal(SpanContext context) {
    return context.isValid() && !context.isRemote();
  }

  /** The spans that carriers have brought and that are not the parent. */
  List<SpanContext> remotes() {
    return remotes;
  }

  /**
   * Makes the context current on this thread.
   *
   * @return this
   */
  @SuppressWarnings("MustBeClosedChecker") // leave() closes it
  public CallContext enter() {
    if (context == caller) {
      return this;
    }
    try {
      scope = context.makeCurrent();
    } catch (Throwable problem) {
      Problems.report("a call's context could not be made current", problem);
    }
    return this;
  }

  /** Makes the caller's context current again. */
  public void leave() {
    try {
      scope.close();
    } catch (Throwable problem) {
      Problems.report("a scope could not be closed", problem);
    }
  }
}
