package dev.spansmith.processor.read;

import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.model.Capture.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @SpanAttribute}, {@code @ResultAttribute} or {@code @Capture} as written.
 *
 * @param method the method that it describes
 * @param element what it stands on: a parameter, the method, or the holder of a
 *     {@code @TraceInterface}
 * @param mirror the annotation
 * @param outer the annotation that it is written in, or itself
 * @param key the stated key
 * @param path the stated path
 * @param masking what of the value is to be shown
 * @param isAllowed whether there is a reason for showing what looks sensitive
 */
public record CaptureMirror(
    ExecutableElement method,
    Element element,
    AnnotationMirror mirror,
    AnnotationMirror outer,
    Text key,
    Text path,
    Masking masking,
    boolean isAllowed) {

  /**
   * A string as written.
   *
   * @param text the string; empty if it is not stated
   * @param value where it stands
   */
  public record Text(String text, @Nullable AnnotationValue value) {

    static Text of(AnnotationMirror mirror, String member) {
      AnnotationValue value = Mirrors.stated(mirror, member);
      return new Text(Mirrors.string(value), value);
    }
  }

  /** Of one parameter of a method, which ECJ does not always know to be the method's. */
  public static List<CaptureMirror> onParameter(
      ExecutableElement method, int index, Family family) {
    VariableElement parameter = method.getParameters().get(index);
    return family == Family.OPENTELEMETRY
        ? Mirrors.find(parameter, family.attribute()).stream()
            .map(mirror -> read(method, parameter, mirror, mirror, "value"))
            .toList()
        : repeated(method, parameter, Names.SPAN_ATTRIBUTE, Names.SPAN_ATTRIBUTES);
  }

  /** Of a method's result. */
  public static List<CaptureMirror> onResult(ExecutableElement method) {
    return repeated(method, method, Names.RESULT_ATTRIBUTE, Names.RESULT_ATTRIBUTES);
  }

  /** Of somebody else's method, from outside. */
  static CaptureMirror onForeign(
      ExecutableElement method, Element holder, AnnotationMirror outer, AnnotationMirror mirror) {
    return read(method, holder, mirror, outer, "key");
  }

  /** All that it says about the value. */
  public String stated() {
    return String.join(", ", key.text(), path.text(), masking.name());
  }

  public boolean isMasked() {
    return masking != Masking.NONE;
  }

  /** Where the annotation stands, or one of its strings. */
  public Position position(@Nullable AnnotationValue value) {
    boolean isInside = value == null && outer != mirror;
    return new Position(element, outer, isInside ? key.value() : value);
  }

  private static List<CaptureMirror> repeated(
      ExecutableElement method, Element element, String annotation, String container) {
    List<CaptureMirror> found = new ArrayList<>();
    Optional<AnnotationMirror> single = Mirrors.find(element, annotation);
    single.ifPresent(mirror -> found.add(read(method, element, mirror, mirror, "value")));
    for (AnnotationMirror mirror : Mirrors.contained(element, container)) {
      found.add(read(method, element, mirror, mirror, "value"));
    }
    return found;
  }

  private static CaptureMirror read(
      ExecutableElement method,
      Element element,
      AnnotationMirror mirror,
      AnnotationMirror outer,
      String key) {
    return new CaptureMirror(
        method,
        element,
        mirror,
        outer,
        Text.of(mirror, key),
        Text.of(mirror, "path"),
        masking(mirror),
        !Text.of(mirror, "allow").text().isBlank());
  }

  private static Masking masking(AnnotationMirror mirror) {
    AnnotationValue mask = Mirrors.stated(mirror, "mask");
    return mask != null && mask.getValue() instanceof VariableElement constant
        ? Masking.valueOf(constant.getSimpleName().toString())
        : Masking.NONE;
  }
}
