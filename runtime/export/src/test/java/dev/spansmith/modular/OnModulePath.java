package dev.spansmith.modular;

import dev.spansmith.export.Telemetry;
import dev.spansmith.runtime.Spans;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Tracer;

/** A wrapper's start where our jars are named modules; in a package that they do not have. */
public final class OnModulePath {

  private OnModulePath() {}

  /** Records one span and prints how it stands. */
  public static void main(String[] arguments) {
    Tracer tracer = Spans.tracer(null, "com.acme.OrderService");
    if (Spans.enabled(tracer)) {
      tracer.spanBuilder("OrderService.place").startSpan().end();
    }
    System.out.println(
        "named: "
            + Telemetry.class.getModule().isNamed()
            + ", global set: "
            + GlobalOpenTelemetry.isSet());
  }
}
