package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.Names;
import dev.spansmith.processor.read.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Whether each method is described by annotations of one family, whose rules differ, and by one
 * that says how it is traced.
 */
final class FamilyCheck {

  private final Vocabulary vocabulary;
  private final Candidate candidate;
  private final List<Diagnostic> found = new ArrayList<>();

  FamilyCheck(Vocabulary vocabulary, Candidate candidate) {
    this.vocabulary = vocabulary;
    this.candidate = candidate;
  }

  List<Diagnostic> check() {
    if (!candidate.request().isForeign()) {
      checkOne(candidate.type(), Display.type(candidate.type()));
      for (ExecutableElement method :
          ElementFilter.methodsIn(candidate.type().getEnclosedElements())) {
        checkOne(method, Display.method(method));
        check(method);
      }
    }
    return found;
  }

  private void checkOne(Element element, String name) {
    List<AnnotationMirror> traced = vocabulary.allTraced(element).toList();
    if (traced.size() > 1) {
      found.add(
          Problem.SEVERAL_TRACED.at(
              Position.of(element, traced.get(1)),
              name,
              simpleName(traced.get(0)),
              simpleName(traced.get(1))));
    }
  }

  private void check(ExecutableElement method) {
    Optional<AnnotationMirror> ours =
        elements(method)
            .flatMap(element -> on(element, vocabulary::isOurs))
            .findFirst()
            .or(() -> coveringType(method));
    if (ours.isEmpty()) {
      return;
    }
    elements(method)
        .flatMap(
            element ->
                on(element, FamilyCheck::isOpenTelemetrys)
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

  private static Stream<Element> elements(ExecutableElement method) {
    return Stream.concat(Stream.of(method), method.getParameters().stream());
  }

  private static Stream<AnnotationMirror> on(Element element, Predicate<AnnotationMirror> wanted) {
    return element.getAnnotationMirrors().stream().map(AnnotationMirror.class::cast).filter(wanted);
  }

  private static boolean isOpenTelemetrys(AnnotationMirror mirror) {
    return Mirrors.nameOf(mirror).startsWith(Names.OPENTELEMETRY + ".");
  }

  private static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }
}
