package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Captures;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.FailureMirror;
import dev.spansmith.processor.read.ValuePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Whether a result can say that its method has failed. */
final class FailureCheck {

  private final Compiler compiler;
  private final Candidate candidate;
  private final List<Diagnostic> found = new ArrayList<>();

  FailureCheck(Compiler compiler, Candidate candidate) {
    this.compiler = compiler;
    this.candidate = candidate;
  }

  List<Diagnostic> check() {
    for (CandidateMethod method : candidate.describedMethods()) {
      method.failure().ifPresent(failure -> check(method, failure));
    }
    return found;
  }

  private void check(CandidateMethod method, CandidateMethod.Failure failure) {
    FailureMirror mirror = failure.mirror();
    if (method.isAdding()) {
      found.add(
          Problem.NOT_TRACED.at(
              position(mirror, null),
              method.display(),
              "Add @Traced, or remove @FailsWhen: the span of a caller fails with the caller."));
      return;
    }
    if (!method.hasResult()) {
      found.add(
          Problem.VOID_RESULT.at(position(mirror, null), method.display(), method.withoutResult()));
      return;
    }
    if (arrives(failure.condition()) && !isBoolean(failure.condition().type())) {
      found.add(
          Problem.FAILURE_CONDITION.at(
              position(mirror, mirror.value().value()),
              mirror.condition(),
              Display.type(failure.condition().type()),
              method.display()));
    }
    failure
        .errorType()
        .filter(FailureCheck::arrives)
        .filter(path -> new Captures(compiler).ofErrorType(path.type()).isEmpty())
        .ifPresent(
            path ->
                found.add(
                    Problem.ERROR_TYPE.at(
                        position(mirror, mirror.errorType().value()),
                        mirror.errorType().text(),
                        Display.type(path.type()))));
  }

  private static boolean arrives(ValuePath path) {
    return path.obstacle().isEmpty();
  }

  private boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || compiler.isSubtype(type, "java.lang.Boolean");
  }

  private Position position(FailureMirror mirror, @Nullable AnnotationValue value) {
    return candidate.owns(mirror.method())
        ? mirror.position(value)
        : candidate.request().position();
  }
}
