package dev.spansmith.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the {@code @TraceInterface}s of a type, written once or several times. */
public final class TraceInterfaces {

  private TraceInterfaces() {}

  public static List<AnnotationMirror> on(TypeElement holder) {
    List<AnnotationMirror> found = new ArrayList<>();
    Mirrors.find(holder, Names.TRACE_INTERFACE).ifPresent(found::add);
    found.addAll(Mirrors.contained(holder, Names.TRACE_INTERFACES));
    return found;
  }

  /** The types to decorate, unresolved ones too. */
  public static List<? extends AnnotationValue> types(AnnotationMirror mirror) {
    return Mirrors.list(Mirrors.stated(mirror, "value"));
  }

  /** Whether another processor may yet write one of the types. */
  public static boolean areUnresolved(TypeElement holder) {
    return on(holder).stream()
        .flatMap(mirror -> types(mirror).stream())
        .map(AnnotationValue::getValue)
        .anyMatch(value -> !(value instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR);
  }

  /** The stated method names, by where they stand; none stands for all. */
  public static Map<AnnotationValue, String> methodNames(AnnotationMirror mirror) {
    Map<AnnotationValue, String> names = new LinkedHashMap<>();
    for (AnnotationValue value : Mirrors.list(Mirrors.stated(mirror, "methods"))) {
      names.put(value, Mirrors.string(value));
    }
    return names;
  }

  /** What the spans show of arguments and results. */
  public static List<AnnotationMirror> captures(AnnotationMirror mirror) {
    return Mirrors.list(Mirrors.stated(mirror, "captures")).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .toList();
  }

  /** The name of the method that a {@code @Capture} is about. */
  public static CaptureMirror.Text capturedMethod(AnnotationMirror capture) {
    return CaptureMirror.Text.of(capture, "method");
  }

  /** Which parameter a {@code @Capture} is about, from 0; {@code -1} stands for the result. */
  public static int capturedParameter(AnnotationMirror capture) {
    AnnotationValue value = Mirrors.stated(capture, "parameter");
    return value != null && value.getValue() instanceof Integer index ? index : 0;
  }
}
