package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Form;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Parameters that say something about a call's context, of methods that nobody traces. An interface
 * may say it for the types that implement it.
 */
public final class StrayContext {

  private StrayContext() {}

  public static Diagnostic at(Element parameter, String annotation, ExecutableElement method) {
    return Problem.NOT_CARRIED.at(
        Position.of(parameter, Mirrors.find(parameter, annotation).orElse(null)),
        Display.method(method),
        annotation.substring(annotation.lastIndexOf('.') + 1));
  }

  static List<Diagnostic> in(Candidate candidate) {
    List<Diagnostic> found = new ArrayList<>();
    Set<ExecutableElement> spared = new HashSet<>(candidate.unreachable());
    candidate.methods().stream()
        .filter(method -> method.isTraced() || method.isSkipped() || method.isLeftToAgent())
        .map(CandidateMethod::element)
        .forEach(spared::add);
    if (candidate.form() != Form.DECORATOR) {
      for (ExecutableElement method :
          ElementFilter.methodsIn(candidate.type().getEnclosedElements())) {
        if (!spared.contains(method)) {
          method.getParameters().forEach(parameter -> add(found, parameter, method));
        }
      }
    }
    return found;
  }

  private static void add(List<Diagnostic> found, Element parameter, ExecutableElement method) {
    for (String annotation : Names.CONTEXT) {
      if (Mirrors.has(parameter, annotation)) {
        found.add(at(parameter, annotation, method));
      }
    }
  }
}
