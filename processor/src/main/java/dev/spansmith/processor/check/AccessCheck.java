package dev.spansmith.processor.check;

import com.google.auto.common.MoreElements;
import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Access;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.TracedMirror;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Whether the wrapper can name every type that its declarations mention. */
final class AccessCheck {

  private final Candidate candidate;
  private final Access access;
  private final List<Diagnostic> found = new ArrayList<>();

  AccessCheck(Candidate candidate) {
    this.candidate = candidate;
    this.access = new Access(MoreElements.getPackage(candidate.type()));
  }

  List<Diagnostic> check() {
    candidate.traced().ifPresent(this::checkExpected);
    check(candidate.type(), "the declaration", candidate.type().asType());
    if (!candidate.isInterface()) {
      for (ExecutableElement constructor : candidate.constructors()) {
        check(
            constructor,
            "a constructor of " + Display.type(candidate.type()),
            constructor.asType());
      }
    }
    for (CandidateMethod method : candidate.writtenMethods()) {
      check(positionOf(method.element()), method.display(), method.type());
      method.stated().forEach(this::checkExpected);
    }
    return found;
  }

  private void checkExpected(TracedMirror traced) {
    for (TypeMirror expected : traced.expected()) {
      check(positionOf(traced.element()), "expected of @Traced", expected);
    }
  }

  private void check(Element element, String mention, TypeMirror type) {
    access
        .firstHiddenIn(type)
        .ifPresent(
            hidden ->
                found.add(
                    Problem.INACCESSIBLE_TYPE.at(
                        Position.of(element),
                        Display.type(hidden),
                        mention,
                        Display.packageOf(candidate.type()))));
  }

  private Element positionOf(Element element) {
    boolean own =
        element.equals(candidate.type()) || element.getEnclosingElement().equals(candidate.type());
    return own ? element : candidate.type();
  }
}
