package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.CaptureMirror;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.FailureMirror;
import dev.spansmith.processor.read.ValuePath;
import dev.spansmith.processor.read.ValuePath.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Whether each path arrives, by accessors that may be called at any time. */
final class PathCheck {

  private final Compiler compiler;
  private final Candidate candidate;
  private final List<Diagnostic> found = new ArrayList<>();

  PathCheck(Compiler compiler, Candidate candidate) {
    this.compiler = compiler;
    this.candidate = candidate;
  }

  List<Diagnostic> check() {
    for (CandidateMethod method : candidate.describedMethods()) {
      for (CandidateMethod.Attribute attribute : method.attributes()) {
        CaptureMirror mirror = attribute.mirror();
        Position position = CapturePositions.of(candidate, mirror, mirror.path().value());
        if (mirror.key().text().isEmpty() && !mirror.path().text().isEmpty()) {
          found.add(Problem.KEY_FOR_PATH.at(position, mirror.path().text()));
        } else {
          check(position, method, attribute);
        }
      }
      method.failure().ifPresent(failure -> check(method, failure));
    }
    return found;
  }

  private void check(
      Position position, CandidateMethod method, CandidateMethod.Attribute attribute) {
    CaptureMirror mirror = attribute.mirror();
    if (!attribute.isResult()
        && attribute.path().obstacle().orElse(null) instanceof Obstacle.Unknown unknown
        && attribute.path().steps().isEmpty()
        && mirror.element().getSimpleName().contentEquals(unknown.segment())) {
      found.add(
          Problem.UNKNOWN_ACCESSOR.at(
              position,
              Display.type(unknown.in()),
              unknown.segment(),
              "A path starts at the parameter: leave its name out."));
    } else if (!attribute.isResult() || method.hasResult()) {
      check(position, mirror.path().text(), attribute.path());
    }
  }

  private void check(CandidateMethod method, CandidateMethod.Failure failure) {
    if (!method.hasResult()) {
      return;
    }
    FailureMirror mirror = failure.mirror();
    boolean isAtHand = candidate.owns(mirror.method());
    check(
        isAtHand ? mirror.position(mirror.value().value()) : candidate.request().position(),
        mirror.condition(),
        failure.condition());
    failure
        .errorType()
        .ifPresent(
            path ->
                check(
                    isAtHand
                        ? mirror.position(mirror.errorType().value())
                        : candidate.request().position(),
                    mirror.errorType().text(),
                    path));
  }

  private void check(Position position, String text, ValuePath path) {
    path.obstacle().map(obstacle -> describe(position, text, obstacle)).ifPresent(found::add);
    for (ValuePath.Step step : path.steps()) {
      step.member().ifPresent(member -> check(position, member));
    }
  }

  private Diagnostic describe(Position position, String text, Obstacle obstacle) {
    if (obstacle instanceof Obstacle.Malformed malformed) {
      return Problem.BAD_PATH.at(position, text, malformed.segment());
    }
    if (obstacle instanceof Obstacle.Unknown unknown) {
      return Problem.UNKNOWN_ACCESSOR.at(
          position,
          Display.type(unknown.in()),
          unknown.segment(),
          ClosestNames.wayOut(unknown.segment(), unknown.names()));
    }
    if (obstacle instanceof Obstacle.Hidden hidden) {
      return Problem.HIDDEN_ACCESSOR.at(
          position,
          name(hidden.member()),
          candidate.wrapper().simpleName(),
          reason(hidden.member()));
    }
    if (obstacle instanceof Obstacle.HiddenType hidden) {
      return Problem.HIDDEN_ACCESSOR.at(
          position,
          "\"" + hidden.segment() + "\"",
          candidate.wrapper().simpleName(),
          Display.type(hidden.type()) + " is out of its sight");
    }
    return Problem.MISSING_TYPE.at(
        position,
        Display.type(candidate.type()),
        Display.type(((Obstacle.Missing) obstacle).type()));
  }

  private static String reason(Element member) {
    return member.getModifiers().contains(Modifier.PRIVATE)
        ? "it is private"
        : "it is not public, and of another package";
  }

  private void check(Position position, Element member) {
    if (compiler.elements().isDeprecated(member)) {
      found.add(Problem.DEPRECATED_ACCESSOR.at(position, name(member)));
    }
    if (member instanceof ExecutableElement method) {
      checkedException(method)
          .ifPresent(
              thrown ->
                  found.add(
                      Problem.THROWING_ACCESSOR.at(position, name(member), Display.type(thrown))));
    }
  }

  private Optional<? extends TypeMirror> checkedException(ExecutableElement method) {
    return method.getThrownTypes().stream()
        .filter(
            thrown ->
                !compiler.isSubtype(thrown, "java.lang.RuntimeException")
                    && !compiler.isSubtype(thrown, "java.lang.Error"))
        .findFirst();
  }

  private static String name(Element member) {
    return Display.type((TypeElement) member.getEnclosingElement())
        + "."
        + (member instanceof ExecutableElement method
            ? Display.method(method)
            : member.getSimpleName());
  }
}
