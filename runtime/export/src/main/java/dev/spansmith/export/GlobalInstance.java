package dev.spansmith.export;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Logger;

/**
 * Decides whether a telemetry becomes the global instance or adopts the one there is. Remembers the
 * one we set, because the API hands the global out in disguise: without that a second {@code
 * install()} could neither flush it nor tell that it is closed.
 */
final class GlobalInstance {

  private static final Logger LOG = Logger.getLogger(Telemetry.class.getName());
  private static final AtomicReference<Ours> OURS = new AtomicReference<>();

  private GlobalInstance() {}

  static Telemetry setOrAdopt(Supplier<Pipeline> start) {
    if (GlobalOpenTelemetry.isSet()) {
      return adopt();
    }
    AtomicReference<Pipeline> started = new AtomicReference<>();
    try {
      // The supplier runs under the API's own lock, so that nobody can set a global in between.
      GlobalOpenTelemetry.set(
          () -> {
            if (GlobalOpenTelemetry.isSet()) {
              return GlobalOpenTelemetry.getOrNoop();
            }
            started.set(start.get());
            return started.get().openTelemetry();
          });
    } catch (IllegalStateException setMeanwhile) {
      if (started.get() != null || !GlobalOpenTelemetry.isSet()) {
        throw setMeanwhile;
      }
      return adopt();
    }
    Pipeline pipeline = started.get();
    OURS.set(new Ours(GlobalOpenTelemetry.getOrNoop(), pipeline));
    return Telemetry.owning(pipeline);
  }

  private static Telemetry adopt() {
    OpenTelemetry global = GlobalOpenTelemetry.getOrNoop();
    Ours ours = OURS.get();
    if (ours == null || ours.global() != global) {
      return Telemetry.adopting(global, Delivery.UNKNOWN);
    }
    if (ours.pipeline().isClosed()) {
      LOG.warning(
          "The global OpenTelemetry was closed before and cannot be set again in this JVM: nothing"
              + " will be exported. Call Telemetry.install() once, and close it when the"
              + " application ends.");
    }
    return Telemetry.adopting(global, ours.pipeline());
  }

  private record Ours(OpenTelemetry global, Pipeline pipeline) {}
}
