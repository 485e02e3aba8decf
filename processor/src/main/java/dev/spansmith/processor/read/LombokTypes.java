package dev.spansmith.processor.read;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Types that Lombok has yet to rewrite. It takes its annotations away once it has added the members
 * that they ask for, so a type that still carries one is not finished.
 */
public final class LombokTypes {

  /** These stay. */
  private static final Set<String> MARKS = Set.of("lombok.NonNull", "lombok.Generated");

  private LombokTypes() {}

  public static boolean areUnfinished(Candidate candidate, Compiler compiler) {
    return Supertypes.nearestFirst(candidate.type(), compiler).stream()
        .flatMap(LombokTypes::withMembers)
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .anyMatch(LombokTypes::asksForMembers);
  }

  private static Stream<Element> withMembers(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        type.getEnclosedElements().stream().filter(member -> !(member instanceof TypeElement)));
  }

  private static boolean asksForMembers(AnnotationMirror mirror) {
    String name = Mirrors.nameOf(mirror);
    return name.startsWith("lombok.") && !MARKS.contains(name);
  }
}
