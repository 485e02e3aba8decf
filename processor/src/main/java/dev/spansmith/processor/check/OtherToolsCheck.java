package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Family;
import java.util.List;

/** Whether a framework on the class path acts on OpenTelemetry's annotations as well. */
final class OtherToolsCheck {

  /**
   * Such a framework.
   *
   * @param name what it is called
   * @param marker a class of it
   * @param wayOut how to keep it away
   */
  private record Tool(String name, String marker, String wayOut) {}

  private static final List<Tool> TOOLS =
      List.of(
          new Tool(
              "OpenTelemetry's Spring Boot starter",
              "io.opentelemetry.instrumentation.spring.autoconfigure.OpenTelemetryAutoConfiguration",
              "set otel.instrumentation.annotations.enabled=false"),
          new Tool(
              "Quarkus",
              "io.quarkus.opentelemetry.runtime.tracing.cdi.WithSpanInterceptor",
              "make only the wrapper a bean"),
          new Tool(
              "Micronaut",
              "io.micronaut.tracing.opentelemetry.interceptor.NewSpanOpenTelemetryTraceInterceptor",
              "leave micronaut-tracing-opentelemetry-annotation off the processor path"));

  private OtherToolsCheck() {}

  static List<Diagnostic> check(Compiler compiler, Candidate candidate) {
    boolean isTheirs =
        candidate.describedMethods().stream().anyMatch(m -> m.family() == Family.OPENTELEMETRY);
    if (!isTheirs) {
      return List.of();
    }
    return TOOLS.stream()
        .filter(tool -> compiler.visibleFrom(candidate.origin(), tool.marker()).isPresent())
        .map(
            tool ->
                Problem.TRACED_BY_OTHERS.at(
                    candidate.annotation(),
                    tool.name(),
                    tool.marker(),
                    Display.type(candidate.type()),
                    tool.wayOut()))
        .toList();
  }
}
