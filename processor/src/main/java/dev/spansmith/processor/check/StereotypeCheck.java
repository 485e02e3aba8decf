package dev.spansmith.processor.check;

import com.google.auto.common.MoreTypes;
import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether what the build names as a stereotype is an annotation that can stand for @Traced. */
public final class StereotypeCheck {

  private StereotypeCheck() {}

  /** One that no source, class or processor provided. */
  public static Diagnostic missing(String name) {
    return bad(
        Position.NOWHERE,
        name,
        "which is not there",
        "Check the name: it is what an import states.");
  }

  public static List<Diagnostic> check(TypeElement stereotype) {
    String name = stereotype.getQualifiedName().toString();
    Position position = Position.of(stereotype);
    Optional<AnnotationMirror> traced = Mirrors.find(stereotype, Names.TRACED);
    if (stereotype.getKind() != ElementKind.ANNOTATION_TYPE) {
      return List.of(
          bad(position, name, "which is no annotation type", "Name one that carries @Traced."));
    }
    if (traced.isEmpty()) {
      return List.of(bad(position, name, "which does not carry @Traced", "Put @Traced on it."));
    }
    List<Diagnostic> found = new ArrayList<>();
    if (Mirrors.isKeptInSourceOnly(stereotype)) {
      found.add(
          bad(
              position,
              name,
              "which is in no class file, so that a build of one file would not see it",
              "Remove its @Retention, or make it CLASS."));
    }
    for (ExecutableElement member : ElementFilter.methodsIn(stereotype.getEnclosedElements())) {
      ofTraced(traced.get(), member)
          .filter(
              original ->
                  !MoreTypes.equivalence()
                      .equivalent(original.getReturnType(), member.getReturnType()))
          .ifPresent(
              original ->
                  found.add(
                      bad(
                          Position.of(member),
                          name,
                          "whose " + Display.method(member) + " is no " + typeOf(original),
                          "Give it the type that it has in @Traced, or another name.")));
    }
    return found;
  }

  private static Optional<ExecutableElement> ofTraced(
      AnnotationMirror traced, ExecutableElement member) {
    Element annotation = traced.getAnnotationType().asElement();
    return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
        .filter(original -> original.getSimpleName().equals(member.getSimpleName()))
        .findFirst();
  }

  private static String typeOf(ExecutableElement member) {
    return Display.type(member.getReturnType());
  }

  private static Diagnostic bad(Position position, String name, String reason, String wayOut) {
    return Problem.BAD_STEREOTYPE.at(position, name, reason, wayOut);
  }
}
