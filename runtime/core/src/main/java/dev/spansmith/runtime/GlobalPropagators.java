package dev.spansmith.runtime;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;

/**
 * The propagators of a wrapper that was given no OpenTelemetry: none until a global instance is
 * set, then that one's for good.
 */
final class GlobalPropagators implements ContextPropagators {

  private volatile @Nullable TextMapPropagator bound;

  private GlobalPropagators() {}

  static ContextPropagators get() {
    return ApiLevel.GLOBAL_IS_SET
        ? new GlobalPropagators()
        : GlobalOpenTelemetry.get().getPropagators();
  }

  @Override
  public TextMapPropagator getTextMapPropagator() {
    TextMapPropagator propagator = bound;
    if (propagator != null) {
      return propagator;
    }
    if (!GlobalOpenTelemetry.isSet()) {
      return TextMapPropagator.noop();
    }
    propagator = GlobalOpenTelemetry.getOrNoop().getPropagators().getTextMapPropagator();
    bound = propagator;
    return propagator;
  }
}
