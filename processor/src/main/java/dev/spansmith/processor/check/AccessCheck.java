package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Access;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.TracedMirror;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Whether the wrapper can name every type that its declarations mention. */
final class AccessCheck {

  private final Candidate candidate;
  private final Access access;
  private final List<Diagnostic> found = new ArrayList<>();

  AccessCheck(Compiler compiler, Candidate candidate) {
    this.candidate = candidate;
    this.access = new Access(compiler, candidate.request());
  }

  List<Diagnostic> check() {
    candidate.traced().ifPresent(this::checkExpected);
    check(candidate.request().position(), "the declaration", candidate.type().asType());
    for (ExecutableElement constructor : candidate.constructors()) {
      check(
          Position.of(constructor),
          "a constructor of " + Display.type(candidate.type()),
          constructor.asType());
    }
    for (CandidateMethod method : candidate.writtenMethods()) {
      check(candidate.positionOf(method.element()), method.display(), method.type());
      method.stated().forEach(this::checkExpected);
    }
    return found;
  }

  private void checkExpected(TracedMirror traced) {
    for (TypeMirror expected : traced.expected()) {
      Position position =
          traced.element().equals(candidate.origin())
              ? candidate.request().position()
              : candidate.positionOf(traced.element());
      check(position, "'expected'", expected);
    }
  }

  private void check(Position position, String mention, TypeMirror type) {
    access
        .firstHiddenIn(type)
        .ifPresent(
            hidden ->
                found.add(
                    Problem.INACCESSIBLE_TYPE.at(
                        position,
                        Display.type(hidden),
                        mention,
                        Display.packageOf(candidate.origin()))));
  }
}
