package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.TracedMirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Whether another class can stand in for the type at all. */
final class TypeCheck {

  private TypeCheck() {}

  static List<Diagnostic> check(Candidate candidate) {
    TypeElement type = candidate.type();
    Position position = position(candidate);
    String name = Display.type(type);
    String wrapper = candidate.wrapper().simpleName();
    Set<Modifier> modifiers = type.getModifiers();
    List<Diagnostic> found = new ArrayList<>();

    switch (type.getKind()) {
      case RECORD -> found.add(Problem.RECORD_TYPE.at(position, name));
      case ENUM -> found.add(Problem.ENUM_TYPE.at(position, name));
      case ANNOTATION_TYPE -> found.add(Problem.ANNOTATION_TYPE.at(position, name));
      default -> {
        if (modifiers.contains(Modifier.FINAL)) {
          found.add(Problem.FINAL_TYPE.at(position, name, wrapper));
        }
        if (modifiers.contains(Modifier.SEALED)) {
          found.add(Problem.SEALED_TYPE.at(position, name, wrapper));
        }
      }
    }
    if (isPrivate(type)) {
      found.add(Problem.PRIVATE_TYPE.at(position, name, Display.packageOf(type)));
    } else if (isInner(type)) {
      TypeElement outer = (TypeElement) type.getEnclosingElement();
      found.add(Problem.INNER_TYPE.at(position, name, Display.type(outer)));
    }
    if (found.isEmpty() && type.getKind() == ElementKind.CLASS) {
      found.addAll(checkClass(candidate, position));
    }
    if (found.isEmpty() && hasNothing(candidate)) {
      found.add(Problem.NOTHING_TRACED.at(position, name, whatItNeeds(candidate)));
    }
    return found;
  }

  private static List<Diagnostic> checkClass(Candidate candidate, Position position) {
    List<Diagnostic> found = new ArrayList<>();
    String name = Display.type(candidate.type());
    if (candidate.constructors().isEmpty()) {
      found.add(
          Problem.NO_VISIBLE_CONSTRUCTOR.at(position, name, candidate.wrapper().simpleName()));
    }
    String abstractMethods =
        candidate.methods().stream()
            .filter(method -> method.element().getModifiers().contains(Modifier.ABSTRACT))
            .map(CandidateMethod::display)
            .collect(Collectors.joining(", "));
    if (!abstractMethods.isEmpty()) {
      found.add(Problem.ABSTRACT_METHODS.at(position, name, abstractMethods));
    }
    return found;
  }

  /** The annotation on the type, else the first one on a method of it. */
  private static Position position(Candidate candidate) {
    return candidate
        .traced()
        .or(
            () ->
                candidate.methods().stream()
                    .flatMap(method -> method.stated().stream())
                    .filter(
                        traced -> traced.element().getEnclosingElement().equals(candidate.type()))
                    .findFirst())
        .map(TypeCheck::position)
        .orElseGet(() -> Position.of(candidate.type()));
  }

  private static Position position(TracedMirror traced) {
    return Position.of(traced.element(), traced.mirror());
  }

  private static boolean hasNothing(Candidate candidate) {
    return candidate.unreachable().isEmpty()
        && candidate.methods().stream()
            .allMatch(method -> !method.isTraced() && method.stated().isEmpty());
  }

  private static String whatItNeeds(Candidate candidate) {
    return candidate.isInterface()
        ? "abstract or default method without @NotTraced"
        : "public method of its own without @NotTraced";
  }

  private static boolean isPrivate(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC);
  }
}
