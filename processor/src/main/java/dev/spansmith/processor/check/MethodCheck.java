package dev.spansmith.processor.check;

import com.google.auto.common.MoreElements;
import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Family;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.Names;
import dev.spansmith.processor.read.Supertypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether each traced method can be overridden, and whether its annotations agree. */
final class MethodCheck {

  private static final String NEEDS_FINAL = " and @SafeVarargs, which needs it";

  private final Compiler compiler;
  private final Candidate candidate;
  private final List<Diagnostic> found = new ArrayList<>();

  MethodCheck(Compiler compiler, Candidate candidate) {
    this.compiler = compiler;
    this.candidate = candidate;
  }

  List<Diagnostic> check() {
    candidate.unreachable().forEach(this::checkUnreachable);
    checkHiddenParents();
    for (CandidateMethod method : candidate.methods()) {
      checkExclusion(method);
      checkOverridable(method);
      checkAsync(method);
      if (method.isTraced() || method.isAdding()) {
        found.addAll(new AgreementCheck(compiler, candidate, method).check(positionOf(method)));
      }
    }
    return found;
  }

  private void checkHiddenParents() {
    for (TypeElement supertype : Supertypes.nearestFirst(candidate.type(), compiler)) {
      boolean elsewhere =
          !MoreElements.getPackage(supertype).equals(MoreElements.getPackage(candidate.type()));
      for (ExecutableElement method : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
        boolean isPackagePrivate =
            method.getModifiers().stream()
                .noneMatch(Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE)::contains);
        if (elsewhere && isPackagePrivate && compiler.vocabulary().asks(method)) {
          found.add(
              Problem.UNREACHABLE_METHOD.at(
                  candidate.annotation(),
                  Display.method(method),
                  Display.type(supertype),
                  wrapper()));
        }
      }
    }
  }

  private void checkUnreachable(ExecutableElement method) {
    Position position = Position.of(method, compiler.vocabulary().asking(method).orElse(null));
    String name = Display.method(method);
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      found.add(Problem.CONSTRUCTOR_SPAN.at(position, name));
    } else if (method.getModifiers().contains(Modifier.STATIC)) {
      add(Family.of(method), Problem.STATIC_METHOD.at(position, name));
    } else {
      add(Family.of(method), Problem.PRIVATE_METHOD.at(position, name, wrapper()));
    }
  }

  private void add(Family family, Diagnostic diagnostic) {
    found.add(family.judge(diagnostic));
  }

  private void checkExclusion(CandidateMethod method) {
    Optional<AnnotationMirror> notTraced = Mirrors.find(method.element(), Names.NOT_TRACED);
    if (notTraced.isEmpty() || !candidate.owns(method.element())) {
      return;
    }
    Position position = Position.of(method.element(), notTraced.get());
    if (compiler.vocabulary().traced(method.element()).isPresent()) {
      found.add(Problem.TRACED_AND_NOT.at(position, method.display()));
    } else if (candidate.traced().isEmpty() && method.stated().isEmpty()) {
      found.add(
          Problem.NOT_TRACED_USELESS.at(
              position, method.display(), Display.type(candidate.type())));
    }
  }

  private void checkOverridable(CandidateMethod method) {
    if (method.isOverridable()) {
      return;
    }
    String type = Display.type(candidate.type());
    boolean isSubclass = candidate.form().isSubclass();
    if (method.isSkipped() && isSubclass) {
      found.add(
          Problem.FINAL_METHOD_SKIPPED.at(
              method.element(), method.display(), type, isSafeVarargs(method) ? NEEDS_FINAL : ""));
    } else if (method.isSkipped() && !isAccessor(method.element())) {
      found.add(Problem.NO_INTERFACE_METHOD_SKIPPED.at(method.element(), method.display(), type));
    } else if (method.isTraced() || method.isAdding() || method.isLeftToAgent()) {
      add(
          method.family(),
          isSubclass
              ? Problem.FINAL_METHOD.at(positionOf(method), method.display(), wrapper())
              : Problem.NO_INTERFACE_METHOD.at(
                  positionOf(method), method.display(), type, wrapper()));
    }
  }

  private static boolean isSafeVarargs(CandidateMethod method) {
    return Mirrors.has(method.element(), "java.lang.SafeVarargs");
  }

  /** A record's accessors are no work that anybody would trace. */
  private boolean isAccessor(ExecutableElement method) {
    return candidate.type().getRecordComponents().stream()
        .anyMatch(component -> method.equals(component.getAccessor()));
  }

  private void checkAsync(CandidateMethod method) {
    if (!method.isTraced()) {
      return;
    }
    new SupportCheck(compiler, candidate).check(method, positionOf(method)).ifPresent(found::add);
    if (method.endsEarly()) {
      found.add(
          Problem.ASYNC_RESULT.at(
              positionOf(method),
              method.display(),
              Display.withBounds(method.type().getReturnType())));
    }
  }

  private Position positionOf(CandidateMethod method) {
    Position position = candidate.positionOf(method.element());
    return candidate.owns(method.element())
        ? Position.of(method.element(), compiler.vocabulary().asking(method.element()).orElse(null))
        : position;
  }

  private String wrapper() {
    return candidate.wrapper().simpleName();
  }
}
