package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Family;
import dev.spansmith.processor.read.Mirrors;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** What is captured of a method that has no span for it. */
public final class StrayAttribute {

  private static final String OF_CONSTRUCTOR =
      "Only methods can be traced: capture the value where a traced method gets it, or remove the"
          + " annotation.";

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
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    return family.judge(
        Problem.NOT_TRACED.at(
            position,
            (isConstructor ? "the constructor " : "") + Display.method(method),
            isConstructor ? OF_CONSTRUCTOR : wayOut(family, method.getModifiers())));
  }

  private static String wayOut(Family family, Set<Modifier> modifiers) {
    // The agent opens spans in static and private methods too.
    if (family == Family.OPENTELEMETRY) {
      return "Add @WithSpan or @AddingSpanAttributes to the method.";
    }
    if (modifiers.contains(Modifier.STATIC)) {
      return "A static method cannot be traced: make it an instance method, or remove the"
          + " annotation.";
    }
    return modifiers.contains(Modifier.PRIVATE)
        ? "A private method cannot be traced: make it package-private and add @Traced, or remove the"
            + " annotation."
        : "Add @Traced to the method or its type, or @AddingSpanAttributes to the method.";
  }

  private static Optional<? extends AnnotationMirror> capture(Element element, Family family) {
    return family.captures().stream()
        .flatMap(name -> Mirrors.find(element, name).stream())
        .findFirst();
  }
}
