package dev.spansmith.export;

import dev.spansmith.runtime.Spans;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Tracer;

/** What {@link ChildJvm} runs. */
final class ChildPrograms {

  private ChildPrograms() {}

  /** Records spans and ends the JVM as told, without closing anything. */
  static final class Recording {

    private Recording() {}

    public static void main(String[] arguments) {
      Tracer tracer = Telemetry.install().openTelemetry().getTracer("child");
      for (int i = 0; i < 1000; i++) {
        tracer.spanBuilder("span " + i).startSpan().end();
      }
      if (arguments.length > 0 && arguments[0].equals("exit")) {
        System.exit(3);
      }
      if (arguments.length > 0 && arguments[0].equals("throw")) {
        throw new IllegalStateException("main failed");
      }
    }
  }

  /** Does what a generated wrapper does that was given no OpenTelemetry. */
  static final class OnlyWrappers {

    private OnlyWrappers() {}

    public static void main(String[] arguments) {
      Tracer tracer = Spans.tracer(null, "com.acme.OrderService");
      if (Spans.enabled(tracer)) {
        tracer.spanBuilder("OrderService.place").startSpan().end();
      }
      // A second wrapper must not start, or complain, once more.
      Spans.tracer(null, "com.acme.Payments");
      System.out.println("global set: " + GlobalOpenTelemetry.isSet());
    }
  }
}
