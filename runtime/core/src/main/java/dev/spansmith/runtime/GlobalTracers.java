package dev.spansmith.runtime;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import java.util.ServiceLoader;

/** Tracers for wrappers that were given no OpenTelemetry. */
final class GlobalTracers {

  private static boolean started;

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

  /**
   * Locked, so that a second wrapper does not settle the global while the first still starts it.
   */
  private static synchronized void startOnce() {
    if (started) {
      return;
    }
    started = true;
    try {
      ServiceLoader.load(
              GlobalOpenTelemetryStarter.class, GlobalOpenTelemetryStarter.class.getClassLoader())
          .forEach(GlobalOpenTelemetryStarter::start);
    } catch (Throwable problem) {
      Problems.report("the global OpenTelemetry could not be started", problem);
    }
  }
}
