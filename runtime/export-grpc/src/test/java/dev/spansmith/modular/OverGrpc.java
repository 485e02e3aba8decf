package dev.spansmith.modular;

import dev.spansmith.export.Telemetry;

/** An application on the class path, with our jars as named modules. */
public final class OverGrpc {

  private OverGrpc() {}

  /** Exports one span as the environment says, and prints whether it arrived. */
  public static void main(String[] arguments) {
    try (Telemetry telemetry = Telemetry.install()) {
      telemetry.openTelemetry().getTracer("child").spanBuilder("place").startSpan().end();
    }
    System.out.println("named: " + Telemetry.class.getModule().isNamed());
  }
}
