package dev.spansmith.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Annotations by name, and their members as written: defaults are not filled in. */
public final class Mirrors {

  /** What a constant that is yet to be generated looks like on javac and ECJ. */
  public static final String UNKNOWN_STRING = "<error>";

  private Mirrors() {}

  public static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).equals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The annotations that the compiler has put into a container because there are several. */
  static List<AnnotationMirror> contained(Element element, String container) {
    return find(element, container)
        .map(mirror -> list(stated(mirror, "value")))
        .orElse(List.of())
        .stream()
        .map(value -> (AnnotationMirror) value.getValue())
        .toList();
  }

  public static boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  public static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** The member's value if the source states it. */
  public static @Nullable AnnotationValue stated(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** What the source states, as far as it is strings and enum constants. */
  public static List<String> values(AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .map(
            value ->
                value instanceof VariableElement constant
                    ? constant.getSimpleName().toString()
                    : String.valueOf(value))
        .toList();
  }

  /** Whether the annotation's retention keeps it out of class files. */
  public static boolean isKeptInSourceOnly(Element annotation) {
    return find(annotation, "java.lang.annotation.Retention")
        .map(retention -> stated(retention, "value"))
        .map(AnnotationValue::getValue)
        .map(policy -> ((VariableElement) policy).getSimpleName().contentEquals("SOURCE"))
        .orElse(false);
  }

  /** A string member; empty if the source does not state it. */
  static String string(@Nullable AnnotationValue value) {
    return value != null && value.getValue() instanceof String string ? string : "";
  }

  /** The elements of an array member; none if the source does not state it. */
  static List<? extends AnnotationValue> list(@Nullable AnnotationValue value) {
    if (value == null || !(value.getValue() instanceof List<?> list)) {
      return List.of();
    }
    return list.stream().map(AnnotationValue.class::cast).toList();
  }
}
