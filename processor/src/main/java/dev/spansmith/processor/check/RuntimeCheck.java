package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.Compiler;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;

/** Whether a wrapper finds what it calls. */
public final class RuntimeCheck {

  private static final List<String> CALLED =
      List.of(
          "dev.spansmith.runtime.Spans",
          "io.opentelemetry.api.trace.Tracer",
          "io.opentelemetry.context.Context");

  private RuntimeCheck() {}

  public static Optional<Diagnostic> check(Candidate candidate, Compiler compiler) {
    Optional<ModuleElement> module = compiler.moduleOf(candidate.origin());
    for (String name : CALLED) {
      if (compiler.visibleFrom(candidate.origin(), name).isEmpty()) {
        return Optional.of(
            Problem.RUNTIME_MISSING.at(
                candidate.request().position(),
                candidate.wrapper().simpleName(),
                name,
                module
                    .map(
                        own ->
                            "Add 'requires dev.spansmith.runtime;' to the module "
                                + own.getQualifiedName()
                                + ", and its jar to the module path.")
                    .orElse("Add the dependency dev.spansmith:spansmith-runtime.")));
      }
    }
    return Optional.empty();
  }
}
