package dev.spansmith.runtime;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;

/**
 * Takes context out of carriers and puts it into them, with the propagators of the wrapper's
 * OpenTelemetry instance.
 *
 * <pre>{@code
 * Propagation.inject(this.propagators, request, HttpRequestCarrier.INSTANCE);
 * }</pre>
 *
 * <p>A carrier that is null or throws is logged and left alone; no method here throws. All may be
 * called from any thread.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/context/api-propagators/">OpenTelemetry:
 *     Propagators API</a>
 */
public final class Propagation {

  private Propagation() {}

  /**
   * The propagators of one wrapper instance.
   *
   * @param openTelemetry whose; null stands for the global instance: none until one is set, then
   *     those of that one. With an OpenTelemetry API before 1.57 the global is taken at this call.
   * @return the propagators
   */
  public static ContextPropagators of(@Nullable OpenTelemetry openTelemetry) {
    try {
      return openTelemetry == null ? GlobalPropagators.get() : openTelemetry.getPropagators();
    } catch (Throwable problem) {
      Problems.report("no propagators", problem);
      return ContextPropagators.noop();
    }
  }

  /**
   * Puts the current context into a carrier.
   *
   * @param propagators what to put in; null, while a super constructor runs, stands for nothing
   * @param carrier what goes out; null is passed over
   * @param setter how to write to it, not null
   * @param <C> the carrier's type
   */
  public static <C> void inject(
      @Nullable ContextPropagators propagators, @Nullable C carrier, TextMapSetter<C> setter) {
    if (propagators == null || carrier == null) {
      return;
    }
    try {
      propagators.getTextMapPropagator().inject(Context.current(), carrier, setter);
    } catch (Throwable problem) {
      Problems.report("a carrier could not be written", problem);
    }
  }

  /** The context with what the carrier brings; the same context if that is nothing. */
  static <C> Context extract(
      Context context,
      @Nullable ContextPropagators propagators,
      @Nullable C carrier,
      TextMapGetter<C> getter) {
    if (propagators == null || carrier == null) {
      return context;
    }
    try {
      return propagators.getTextMapPropagator().extract(context, carrier, getter);
    } catch (Throwable problem) {
      Problems.report("a carrier could not be read", problem);
      return context;
    }
  }
}
