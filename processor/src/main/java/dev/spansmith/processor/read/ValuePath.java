package dev.spansmith.processor.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Where a path leads, as far as the compiler can follow it.
 *
 * @param start the type at which it starts
 * @param steps the steps that were found
 * @param obstacle what ends it too early, if anything does
 */
public record ValuePath(TypeMirror start, List<Step> steps, Optional<Obstacle> obstacle) {

  /**
   * One step.
   *
   * @param segment the step as written
   * @param access what stands behind the dot in Java
   * @param opens whether it starts in an Optional that has to be opened first
   * @param owner the type whose member it is
   * @param member the accessor; none for the length of an array
   * @param type where it leads
   */
  public record Step(
      String segment,
      String access,
      boolean opens,
      TypeMirror owner,
      Optional<Element> member,
      TypeMirror type) {}

  /** Why a path cannot be followed. */
  public sealed interface Obstacle {

    /** The segment is no name. */
    record Malformed(String segment) implements Obstacle {}

    /** The type has nothing of that name. */
    record Unknown(String segment, TypeMirror in, Collection<String> names) implements Obstacle {}

    /** There is something, and the wrapper cannot see it. */
    record Hidden(String segment, Element member) implements Obstacle {}

    /** The wrapper cannot see the type. */
    record HiddenType(String segment, TypeElement type) implements Obstacle {}

    /** The type is not there, or not yet. */
    record Missing(TypeMirror type) implements Obstacle {}
  }

  /** The variable itself. */
  static ValuePath none(TypeMirror start) {
    return new ValuePath(start, List.of(), Optional.empty());
  }

  /** The type of the value. */
  public TypeMirror type() {
    return steps.isEmpty() ? start : steps.get(steps.size() - 1).type();
  }

  /** The start's type and that of each step. */
  public Stream<TypeMirror> types() {
    return Stream.concat(Stream.of(start), steps.stream().map(Step::type));
  }
}
