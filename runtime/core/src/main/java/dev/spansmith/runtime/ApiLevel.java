package dev.spansmith.runtime;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;

/**
 * What the OpenTelemetry API on the class path can do. A user's dependency management may bring an
 * older one than ours, down to 1.49, so each newer method is tried once and called only where it is
 * there.
 */
final class ApiLevel {

  /** {@code Tracer.isEnabled}, from 1.61 on. */
  static final boolean TRACER_ENABLED = hasTracerEnabled();

  /** {@code GlobalOpenTelemetry.isSet} and {@code getOrNoop}, from 1.57 on. */
  static final boolean GLOBAL_IS_SET = hasGlobalIsSet();

  /**
   * Whether the OpenTelemetry agent stands behind the API. It converts every context and span at
   * each call, so that the form which is fastest without it costs up to half as much again with it.
   */
  static final boolean AGENT =
      Context.root().getClass().getName().startsWith("io.opentelemetry.javaagent.");

  private static final Tracer NOOP = TracerProvider.noop().get("dev.spansmith");

  private ApiLevel() {}

  /** The answer of {@code tracer.isEnabled()}, as far as an older API can tell. */
  static boolean enabledBefore161(Tracer tracer) {
    return tracer instanceof GlobalTracer late ? late.isEnabled() : tracer != NOOP;
  }

  @SuppressWarnings("CheckReturnValue")
  private static boolean hasTracerEnabled() {
    try {
      TracerProvider.noop().get("dev.spansmith").isEnabled();
      return true;
    } catch (NoSuchMethodError olderApi) {
      return false;
    }
  }

  @SuppressWarnings("CheckReturnValue")
  private static boolean hasGlobalIsSet() {
    try {
      GlobalOpenTelemetry.isSet();
      return true;
    } catch (NoSuchMethodError olderApi) {
      return false;
    }
  }
}
