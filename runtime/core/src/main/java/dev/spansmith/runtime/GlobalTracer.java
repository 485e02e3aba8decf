package dev.spansmith.runtime;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;

/**
 * The tracer of a wrapper that was given no OpenTelemetry: off until a global instance is set, then
 * bound to it for good. Never sets the global itself, so an application may set its own late.
 *
 * <p>Asking whether a global is set takes a lock in the API. The first calls ask each time; a
 * wrapper that has been called that often without a global asks now and then only, which keeps the
 * untraced call within a nanosecond of the plain one.
 */
final class GlobalTracer implements Tracer {

  private static final Tracer NOOP = TracerProvider.noop().get("dev.spansmith");
  private static final int ASK_EACH_TIME = 4096;
  private static final int THEN_EVERY = 256;

  private final String scope;
  private volatile Tracer bound = NOOP;

  /** Racy on purpose: a lost update asks once more or once less. */
  private int untilAsked = -ASK_EACH_TIME;

  GlobalTracer(String scope) {
    this.scope = scope;
  }

  @Override
  public boolean isEnabled() {
    Tracer tracer = bound;
    if (tracer == NOOP) {
      tracer = look();
    }
    return tracer != NOOP && Spans.enabled(tracer);
  }

  @Override
  public SpanBuilder spanBuilder(String spanName) {
    return bound.spanBuilder(spanName);
  }

  private Tracer look() {
    int left = untilAsked;
    if (left > 0) {
      untilAsked = left - 1;
      return NOOP;
    }
    untilAsked = left < 0 ? left + 1 : THEN_EVERY;
    return ask();
  }

  private Tracer ask() {
    if (!GlobalOpenTelemetry.isSet()) {
      return NOOP;
    }
    OpenTelemetry global = GlobalOpenTelemetry.getOrNoop();
    Tracer tracer = global.getTracer(scope);
    bound = tracer;
    return tracer;
  }
}
