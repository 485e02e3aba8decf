package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.Form;
import dev.spansmith.processor.read.Permits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Whether another class can stand in for the type at all. */
final class TypeCheck {

  private final Candidate candidate;
  private final TypeElement type;
  private final String name;
  private final String wrapper;
  private final Position position;
  private final List<Diagnostic> found = new ArrayList<>();

  TypeCheck(Candidate candidate) {
    this.candidate = candidate;
    this.type = candidate.type();
    this.name = Display.type(type);
    this.wrapper = candidate.wrapper().simpleName();
    this.position = candidate.annotation();
  }

  List<Diagnostic> check() {
    checkKind();
    if (!candidate.request().isForeign()) {
      innermostPrivate(type).ifPresent(this::addPrivate);
    }
    if (found.isEmpty() && type.getKind() == ElementKind.CLASS && candidate.form().isSubclass()) {
      checkClass();
    }
    if (found.isEmpty() && hasNothing()) {
      add(Problem.NOTHING_TRACED, name, whatItNeeds());
    }
    return found;
  }

  private void checkKind() {
    boolean isInterface = type.getKind() == ElementKind.INTERFACE;
    if (candidate.request().isForeign() && !isInterface) {
      add(Problem.NO_INTERFACE, name);
    } else if (type.getKind() == ElementKind.ENUM) {
      add(Problem.ENUM_TYPE, name);
    } else if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      add(Problem.ANNOTATION_TYPE, name);
    } else if (candidate.form() == Form.DECORATOR_OF_CLASS && candidate.interfaces().isEmpty()) {
      boolean isRecord = type.getKind() == ElementKind.RECORD;
      add(isRecord ? Problem.RECORD_TYPE : Problem.FINAL_TYPE, name, wrapper);
    } else if (type.getModifiers().contains(Modifier.SEALED)
        && !Permits.names(type, candidate.wrapper())) {
      add(
          Problem.SEALED_TYPE,
          name,
          wrapper,
          candidate.request().isForeign()
              ? "Trace another interface, or the calls that lead to it."
              : "Add "
                  + wrapper
                  + " to its 'permits', or put @Traced on a type that is not sealed.");
    }
  }

  private void checkClass() {
    if (candidate.constructors().isEmpty()) {
      add(Problem.NO_VISIBLE_CONSTRUCTOR, name, wrapper);
    }
    String abstractMethods =
        candidate.methods().stream()
            .filter(method -> method.element().getModifiers().contains(Modifier.ABSTRACT))
            .map(CandidateMethod::display)
            .collect(Collectors.joining(", "));
    if (!abstractMethods.isEmpty()) {
      add(Problem.ABSTRACT_METHODS, name, abstractMethods);
    }
  }

  private void add(Problem problem, Object... arguments) {
    found.add(problem.at(position, arguments));
  }

  private boolean hasNothing() {
    return candidate.unreachable().isEmpty()
        && candidate.methods().stream()
            .allMatch(m -> !m.isTraced() && m.stated().isEmpty() && !m.adding());
  }

  private String whatItNeeds() {
    return switch (candidate.form()) {
      case SUBCLASS -> "public method of its own without @NotTraced";
      case DECORATOR -> "abstract or default method without @NotTraced";
      case DECORATOR_OF_CLASS -> "public method of its own that one of its interfaces declares";
    };
  }

  private void addPrivate(TypeElement hidden) {
    String privateName = Display.type(hidden);
    add(
        Problem.PRIVATE_TYPE,
        hidden.equals(type)
            ? name + " is private"
            : name + " is nested in " + privateName + ", which is private",
        Display.packageOf(type),
        privateName);
  }

  private static Optional<TypeElement> innermostPrivate(TypeElement type) {
    for (Element e = type; e instanceof TypeElement outer; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(outer);
      }
    }
    return Optional.empty();
  }
}
