package dev.spansmith.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What an annotation that carries {@code @Traced} says, as if it were one. */
final class Stereotypes {

  private Stereotypes() {}

  /**
   * A member as the use states it; else its default in the stereotype, unless that is empty; else
   * what the stereotype's own {@code @Traced} states.
   */
  static @Nullable AnnotationValue member(AnnotationMirror mirror, String name) {
    AnnotationValue stated = Mirrors.stated(mirror, name);
    Element stereotype = mirror.getAnnotationType().asElement();
    Optional<AnnotationMirror> carried = Mirrors.find(stereotype, Names.TRACED);
    if (stated != null || carried.isEmpty()) {
      return stated;
    }
    return ElementFilter.methodsIn(stereotype.getEnclosedElements()).stream()
        .filter(member -> member.getSimpleName().contentEquals(name))
        .map(ExecutableElement::getDefaultValue)
        .filter(value -> value != null && !isEmpty(value))
        .findFirst()
        .orElseGet(() -> Mirrors.stated(carried.get(), name));
  }

  private static boolean isEmpty(AnnotationValue value) {
    return value.getValue().equals("") || value.getValue().equals(List.of());
  }
}
