package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Family;
import dev.spansmith.processor.read.Mirrors;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** What is captured of a method that has no span for it. */
public final class StrayAttribute {

  private StrayAttribute() {}

  /** The first on the method or one of its parameters. */
  static Optional<Diagnostic> of(ExecutableElement method, Family family) {
    return Stream.concat(method.getParameters().stream(), Stream.of(method))
        .filter(element -> capture(element, family).isPresent())
        .map(element -> at(element, family, method))
        .findFirst();
  }

  /**
   * One of them.
   *
   * @param element what it stands on
   */
  public static Diagnostic at(Element element, Family family, ExecutableElement method) {
    Position position = Position.of(element, capture(element, family).orElse(null));
    String wayOut =
        family == Family.OPENTELEMETRY
            ? "Add @WithSpan or @AddingSpanAttributes to the method."
            : "Add @Traced to the method or its type, or @AddingSpanAttributes to the method.";
    return family.judge(Problem.NOT_TRACED.at(position, Display.method(method), wayOut));
  }

  private static Optional<? extends AnnotationMirror> capture(Element element, Family family) {
    return family.captures().stream()
        .flatMap(name -> Mirrors.find(element, name).stream())
        .findFirst();
  }
}
