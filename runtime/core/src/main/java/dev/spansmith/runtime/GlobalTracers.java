package dev.spansmith.runtime;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tracers for wrappers that were given no OpenTelemetry. */
final class GlobalTracers {

  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private GlobalTracers() {}

  static Tracer tracer(String scope) {
    if (!ApiLevel.GLOBAL_IS_SET) {
      // get() settles the global for good; before 1.57 there is no way to ask without it.
      startOnce();
      return GlobalOpenTelemetry.get().getTracer(scope);
    }
    if (!GlobalOpenTelemetry.isSet()) {
      startOnce();
    }
    return new GlobalTracer(scope);
  }

  private static void startOnce() {
    if (!STARTED.compareAndSet(false, true)) {
      return;
    }
    try {
      ServiceLoader.load(
              GlobalOpenTelemetryStarter.class, GlobalOpenTelemetryStarter.class.getClassLoader())
          .forEach(GlobalOpenTelemetryStarter::start);
    } catch (Throwable problem) {
      Problems.report("the global OpenTelemetry could not be started", problem);
    }
  }
}
