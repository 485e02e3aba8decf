package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Names;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether a wrapper can make what {@code -Aspansmith.async} names, and hand the ending to it. */
final class SupportCheck {

  private final Compiler compiler;
  private final Candidate candidate;

  SupportCheck(Compiler compiler, Candidate candidate) {
    this.compiler = compiler;
    this.candidate = candidate;
  }

  Optional<Diagnostic> check(CandidateMethod method, Position position) {
    return method
        .support()
        .flatMap(
            name -> problem(name).map(why -> Problem.BAD_ASYNC_SUPPORT.at(position, name, why)));
  }

  private Optional<String> problem(String name) {
    Optional<TypeElement> support = compiler.visibleFrom(candidate.origin(), name);
    if (support.isEmpty()) {
      return Optional.of("which is not there");
    }
    boolean implemented =
        compiler
            .visibleFrom(candidate.origin(), Names.ASYNC_SUPPORT)
            .filter(required -> compiler.isSubtype(support.get(), required))
            .isPresent();
    if (!implemented) {
      return Optional.of("which does not implement AsyncSupport");
    }
    return canBeMade(support.get())
        ? Optional.empty()
        : Optional.of("which no other class can make");
  }

  private static boolean canBeMade(TypeElement support) {
    Set<Modifier> modifiers = support.getModifiers();
    boolean isInner =
        support.getEnclosingElement() instanceof TypeElement
            && !modifiers.contains(Modifier.STATIC);
    return support.getKind() == ElementKind.CLASS
        && !modifiers.contains(Modifier.ABSTRACT)
        && !isInner
        && isPublic(support)
        && ElementFilter.constructorsIn(support.getEnclosedElements()).stream()
            .anyMatch(
                constructor ->
                    constructor.getParameters().isEmpty()
                        && constructor.getModifiers().contains(Modifier.PUBLIC));
  }

  private static boolean isPublic(Element type) {
    return !(type instanceof TypeElement)
        || (type.getModifiers().contains(Modifier.PUBLIC) && isPublic(type.getEnclosingElement()));
  }
}
