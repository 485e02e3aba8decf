package dev.spansmith.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @Traced}, or what stands for it, as written.
 *
 * @param element what carries it
 * @param mirror the annotation
 * @param name the stated span name; empty if none
 * @param nameValue where the name stands, if it does so in the annotation itself
 * @param kind the stated kind's constant; empty if none
 * @param parent the stated parent's constant; empty if none
 * @param attributes the stated attributes
 * @param expected the stated exception types
 */
public record TracedMirror(
    Element element,
    AnnotationMirror mirror,
    String name,
    @Nullable AnnotationValue nameValue,
    Optional<String> kind,
    Optional<String> parent,
    List<AttributeMirror> attributes,
    List<TypeMirror> expected) {

  /**
   * An {@code @Attribute} as written.
   *
   * @param mirror the annotation
   * @param key the stated key
   * @param keyValue where the key stands
   * @param value the stated value
   * @param valueValue where the value stands
   */
  public record AttributeMirror(
      AnnotationMirror mirror,
      String key,
      @Nullable AnnotationValue keyValue,
      String value,
      @Nullable AnnotationValue valueValue) {}

  /** A {@code @TraceInterface} says the same things, but for the name; {@code @WithSpan} fewer. */
  static TracedMirror read(Element element, AnnotationMirror mirror) {
    boolean named = !Mirrors.nameOf(mirror).equals(Names.TRACE_INTERFACE);
    AnnotationValue name = named ? Stereotypes.member(mirror, "value") : null;
    return new TracedMirror(
        element,
        mirror,
        Mirrors.string(name),
        named ? Mirrors.stated(mirror, "value") : null,
        constant(mirror, "kind"),
        parent(mirror),
        attributes(mirror),
        expected(mirror));
  }

  public Family family() {
    return Mirrors.nameOf(mirror).equals(Names.WITH_SPAN) ? Family.OPENTELEMETRY : Family.SPANSMITH;
  }

  private static Optional<String> parent(AnnotationMirror mirror) {
    AnnotationValue inherits = Mirrors.stated(mirror, "inheritContext");
    return inherits != null && inherits.getValue().equals(false)
        ? Optional.of("ROOT")
        : constant(mirror, "parent");
  }

  private static Optional<String> constant(AnnotationMirror mirror, String member) {
    AnnotationValue value = Stereotypes.member(mirror, member);
    return value != null && value.getValue() instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }

  private static List<AttributeMirror> attributes(AnnotationMirror mirror) {
    return Mirrors.list(Stereotypes.member(mirror, "attributes")).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(value -> attribute((AnnotationMirror) value))
        .toList();
  }

  private static AttributeMirror attribute(AnnotationMirror mirror) {
    AnnotationValue key = Mirrors.stated(mirror, "key");
    AnnotationValue value = Mirrors.stated(mirror, "value");
    return new AttributeMirror(mirror, Mirrors.string(key), key, Mirrors.string(value), value);
  }

  private static List<TypeMirror> expected(AnnotationMirror mirror) {
    return Mirrors.list(Stereotypes.member(mirror, "expected")).stream()
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .toList();
  }
}
