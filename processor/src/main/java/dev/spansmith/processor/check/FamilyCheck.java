package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Whether each method is described by annotations of one family: their rules differ. */
final class FamilyCheck {

  private final Candidate candidate;
  private final List<Diagnostic> found = new ArrayList<>();

  FamilyCheck(Candidate candidate) {
    this.candidate = candidate;
  }

  List<Diagnostic> check() {
    if (!candidate.request().isForeign()) {
      ElementFilter.methodsIn(candidate.type().getEnclosedElements()).forEach(this::check);
    }
    return found;
  }

  private void check(ExecutableElement method) {
    Optional<AnnotationMirror> ours =
        first(method, Names.ANNOTATIONS).or(() -> coveringType(method));
    if (ours.isEmpty()) {
      return;
    }
    elements(method)
        .flatMap(
            element ->
                on(element, Names.OPENTELEMETRY)
                    .map(
                        theirs ->
                            Problem.MIXED_ANNOTATIONS.at(
                                Position.of(element, theirs),
                                Display.method(method),
                                simpleName(ours.get()),
                                simpleName(theirs))))
        .findFirst()
        .ifPresent(found::add);
  }

  private Optional<AnnotationMirror> coveringType(ExecutableElement method) {
    boolean covered =
        candidate.methods().stream()
            .filter(CandidateMethod::typeTraced)
            .anyMatch(traced -> traced.element().equals(method));
    return covered ? candidate.traced().map(traced -> traced.mirror()) : Optional.empty();
  }

  private static Optional<AnnotationMirror> first(ExecutableElement method, String family) {
    return elements(method).flatMap(element -> on(element, family)).findFirst();
  }

  private static Stream<Element> elements(ExecutableElement method) {
    return Stream.concat(Stream.of(method), method.getParameters().stream());
  }

  private static Stream<AnnotationMirror> on(Element element, String family) {
    return element.getAnnotationMirrors().stream()
        .map(AnnotationMirror.class::cast)
        .filter(mirror -> Mirrors.nameOf(mirror).startsWith(family + "."));
  }

  private static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }
}
