package dev.spansmith.runtime;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/**
 * The life of a traced call's span, as generated code drives it.
 *
 * <pre>{@code
 * if (!Spans.enabled(this.tracer)) {
 *   return super.place(orderId);
 * }
 * Context parent = Spans.parent();
 * Span span = Spans.start(this.tracer, PLACE, parent);
 * Scope scope = Spans.enter(parent, span);
 * try {
 *   return super.place(orderId);
 * } catch (Throwable failure) {
 *   Spans.fail(PLACE, parent, span, failure);
 *   throw failure;
 * } finally {
 *   Spans.end(span, scope);
 * }
 * }</pre>
 *
 * <p>A sampler, processor or context storage that throws is logged, and the call goes on without
 * its span: no method here lets that out but {@link #builder} and {@link #startBare}, which
 * generated code calls inside a guard of its own. All methods may be called from any thread; {@link
 * #enter} and {@link #end} or {@link #leave} of one call belong on the same one.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/error-handling/">OpenTelemetry: error
 *     handling</a>
 */
public final class Spans {

  /**
   * Stands for "no parent" under the agent, where contexts are converted at each call and only this
   * very one can be recognised.
   */
  private static final Context NO_PARENT = Context.root().with(Span.getInvalid());

  private Spans() {}

  /**
   * The tracer of one wrapper instance.
   *
   * @param openTelemetry where spans go; null stands for the global instance: off until one is set,
   *     then bound to it. With an OpenTelemetry API before 1.57 the global is taken at this call.
   * @param scope the instrumentation scope's name, not null
   * @return the tracer; a no-op one when {@code openTelemetry} cannot provide any
   */
  public static Tracer tracer(@Nullable OpenTelemetry openTelemetry, String scope) {
    try {
      return openTelemetry == null ? GlobalTracers.tracer(scope) : openTelemetry.getTracer(scope);
    } catch (Throwable problem) {
      Problems.report("no tracer for " + scope, problem);
      return OpenTelemetry.noop().getTracer(scope);
    }
  }

  /**
   * Whether a call has to be traced at all. False costs a call nothing but this question.
   *
   * @param tracer the wrapper's tracer; null while a super constructor runs
   * @return false when the tracer is null or switched off
   */
  public static boolean enabled(@Nullable Tracer tracer) {
    if (tracer == null) {
      return false;
    }
    try {
      return ApiLevel.TRACER_ENABLED ? tracer.isEnabled() : ApiLevel.enabledBefore161(tracer);
    } catch (Throwable problem) {
      Problems.report("a tracer's isEnabled() failed", problem);
      return false;
    }
  }

  /**
   * Whether a call of a method that carries OpenTelemetry's own annotation has to be traced here.
   * The OpenTelemetry agent, where it runs, traces the method itself unless its annotations are
   * switched off, and the wrapper leaves the call to it.
   *
   * @param tracer the wrapper's tracer; null while a super constructor runs
   * @return false when the tracer is null or switched off, or the agent traces the call
   */
  public static boolean enabledWithoutAgent(@Nullable Tracer tracer) {
    return !AgentAnnotations.ACTIVE && enabled(tracer);
  }

  /**
   * Whether a call has to be traced that is to have a span only inside another one.
   *
   * @param tracer the wrapper's tracer; null while a super constructor runs
   * @return false when the tracer is null or switched off, or the caller has no span
   */
  public static boolean enabledIfActive(@Nullable Tracer tracer) {
    return enabled(tracer) && LazySpans.hasSpan();
  }

  /**
   * The caller's context. Under the agent its stand-in: there the current context is a copy made at
   * each call, and the agent finds the parent by itself.
   *
   * @return the context to hand to the other methods of the same call
   */
  public static Context parent() {
    try {
      return ApiLevel.AGENT ? Context.root() : Context.current();
    } catch (Throwable problem) {
      Problems.report("the current context could not be read", problem);
      return Context.root();
    }
  }

  /**
   * The caller's context without its span, for a span that has no parent and starts a trace.
   * Baggage and all else that the context holds stays.
   *
   * @return the context to hand to the other methods of the same call
   */
  public static Context noParent() {
    try {
      return ApiLevel.AGENT ? NO_PARENT : Context.current().with(Span.getInvalid());
    } catch (Throwable problem) {
      Problems.report("the current context could not be read", problem);
      return NO_PARENT;
    }
  }

  /** Whether the context is what {@link #noParent} gives under the agent. */
  static boolean isNoParent(Context parent) {
    return parent == NO_PARENT;
  }

  /**
   * Starts a span that has no attributes but its definition's.
   *
   * @param tracer an enabled tracer, not null
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @return the span; an invalid one when starting it failed
   */
  public static Span start(Tracer tracer, SpanDefinition definition, Context parent) {
    try {
      if (samplerSees(parent)) {
        return builder(tracer, definition, parent).startSpan();
      }
      Span span = startBare(tracer, definition, parent);
      if (recording(span)) {
        describe(span, definition);
      }
      return span;
    } catch (Throwable problem) {
      return notStarted(definition, problem);
    }
  }

  /**
   * Whether attributes belong on the builder, where samplers see them: for a root and under a
   * sampled parent. Under an unsampled parent the answer is known, and they would be built for
   * nothing. Under the agent they wait: to ask for the parent there costs more than it saves, and
   * the agent's sampler sees the name and kind only.
   *
   * @param parent the caller's context, not null
   * @return true if attributes go on {@link #builder}, false if they wait for a recording span
   */
  public static boolean samplerSees(Context parent) {
    if (ApiLevel.AGENT) {
      return false;
    }
    Span caller = Span.fromContextOrNull(parent);
    if (caller == null) {
      return true;
    }
    SpanContext context = caller.getSpanContext();
    return context.isSampled() || !context.isValid();
  }

  /**
   * A builder that has its definition's name, kind and attributes, and the parent.
   *
   * @param tracer an enabled tracer, not null
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @return the builder
   */
  public static SpanBuilder builder(Tracer tracer, SpanDefinition definition, Context parent) {
    SpanBuilder builder = plainBuilder(tracer, definition, parent);
    definition.describe(builder);
    return builder;
  }

  /**
   * Starts a span without any attribute, for {@link #describe} and others to follow if it records.
   *
   * @param tracer an enabled tracer, not null
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @return the span
   */
  public static Span startBare(Tracer tracer, SpanDefinition definition, Context parent) {
    return plainBuilder(tracer, definition, parent).startSpan();
  }

  /**
   * Sets the definition's attributes on a span that has been started without them.
   *
   * @param span the recording span, not null
   * @param definition the traced method, not null
   */
  public static void describe(Span span, SpanDefinition definition) {
    try {
      definition.describe(span);
    } catch (Throwable problem) {
      notAdded(definition.function(), problem);
    }
  }

  /**
   * Whether the span keeps what is set on it.
   *
   * @param span the span, not null
   * @return false when setting an attribute would be in vain
   */
  public static boolean recording(Span span) {
    return span.isRecording();
  }

  /**
   * Stands in for a span that could not be started.
   *
   * @param definition the traced method, not null
   * @param problem what was thrown, not null
   * @return the invalid span, which records nothing and hides no span around it
   */
  public static Span notStarted(SpanDefinition definition, Throwable problem) {
    Problems.report("the span " + definition.name() + " could not be started", problem);
    return Span.getInvalid();
  }

  /**
   * Says that attributes could not be added to the current span.
   *
   * @param function the fully qualified name of the method that has them, not null
   * @param problem what was thrown, not null
   */
  public static void notAdded(String function, Throwable problem) {
    Problems.report("not all of " + function + " could be recorded", problem);
  }

  /**
   * Makes the span current on this thread.
   *
   * @param parent the caller's context, not null
   * @param span the started span, not null
   * @return what {@link #end} closes
   */
  @SuppressWarnings("MustBeClosedChecker") // end() closes it: lint refuses the resource form
  public static Scope enter(Context parent, Span span) {
    if (span == Span.getInvalid()) {
      return Scope.noop();
    }
    try {
      return ApiLevel.AGENT ? span.makeCurrent() : parent.with(span).makeCurrent();
    } catch (Throwable problem) {
      Problems.report("a span could not be made current", problem);
      return Scope.noop();
    }
  }

  /**
   * Says on the span that the call threw: status ERROR, {@code error.type} and, unless an inner
   * span of the same call already has it, an {@code exception} event. An expected exception leaves
   * no mark.
   *
   * @param definition the traced method, not null
   * @param parent the caller's context, not null
   * @param span the call's span, not null
   * @param failure what the method threw, not null; the caller rethrows it
   */
  public static void fail(SpanDefinition definition, Context parent, Span span, Throwable failure) {
    try {
      Failures.record(definition, parent, span, failure);
    } catch (Throwable problem) {
      notAdded(definition.function(), problem);
    }
  }

  /**
   * Says on the span that the call has failed although it has returned: status ERROR and {@code
   * error.type}.
   *
   * @param span the call's span, not null
   * @param errorType what kind of failure it is; null if the result does not tell
   */
  public static void fail(Span span, @Nullable String errorType) {
    try {
      Failures.record(span, errorType);
    } catch (Throwable problem) {
      Problems.report("a failure could not be recorded", problem);
    }
  }

  /**
   * Closes the scope, then ends the span.
   *
   * @param span the call's span, not null
   * @param scope what {@link #enter} returned, not null
   */
  public static void end(Span span, Scope scope) {
    try {
      scope.close();
      if (ApiLevel.AGENT) {
        Failures.arriveAtCaller();
      }
    } catch (Throwable problem) {
      Problems.report("a scope could not be closed", problem);
    }
    try {
      span.end();
    } catch (Throwable problem) {
      Problems.report("a span could not be ended", problem);
    }
  }

  /**
   * Closes the scope of a span that lives on until its result completes.
   *
   * @param scope what {@link #enter} returned, not null
   */
  public static void leave(Scope scope) {
    end(Span.getInvalid(), scope);
  }

  private static SpanBuilder plainBuilder(
      Tracer tracer, SpanDefinition definition, Context parent) {
    SpanBuilder builder = tracer.spanBuilder(definition.name());
    if (!ApiLevel.AGENT) {
      builder.setParent(parent);
    } else if (isNoParent(parent)) {
      builder.setNoParent();
    }
    if (definition.kind() != SpanKind.INTERNAL) {
      builder.setSpanKind(definition.kind());
    }
    return builder;
  }
}
