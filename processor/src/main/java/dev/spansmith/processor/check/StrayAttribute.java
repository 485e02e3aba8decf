package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Family;
import dev.spansmith.processor.read.Mirrors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** A captured parameter of a method that has no span for it. */
public final class StrayAttribute {

  private StrayAttribute() {}

  public static Diagnostic at(Element parameter, Family family, ExecutableElement method) {
    Position position =
        Position.of(parameter, Mirrors.find(parameter, family.attribute()).orElse(null));
    String wayOut =
        family == Family.OPENTELEMETRY
            ? "Add @WithSpan or @AddingSpanAttributes to the method."
            : "Add @Traced to the method or its type, or @AddingSpanAttributes to the method.";
    return family.judge(Problem.NOT_TRACED.at(position, Display.method(method), wayOut));
  }
}
