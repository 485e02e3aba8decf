package dev.spansmith.processor.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that ask for a wrapper: ours, the build's stereotypes, and OpenTelemetry's.
 *
 * @param stereotypes annotations that carry {@code @Traced} and stand for it, by name
 */
public record Vocabulary(List<String> stereotypes) {

  /** All of them, by name. */
  public List<String> asking() {
    return Stream.concat(
            stereotypes.stream(),
            Arrays.stream(Family.values()).flatMap(f -> Stream.of(f.span(), f.adding())))
        .toList();
  }

  /** The first of them that a type or method carries. */
  public Optional<AnnotationMirror> asking(Element element) {
    return on(element, asking()).findFirst();
  }

  public boolean asks(Element element) {
    return asking(element).isPresent();
  }

  /** What traces by our rules. */
  public Optional<AnnotationMirror> traced(Element element) {
    return allTraced(element).findFirst();
  }

  /** The same with all that there is, of which only one should be. */
  public Stream<AnnotationMirror> allTraced(Element element) {
    return Stream.concat(on(element, List.of(Names.TRACED)), on(element, stereotypes));
  }

  /** Whether the annotation is ours or stands for one of ours. */
  public boolean isOurs(AnnotationMirror mirror) {
    String name = Mirrors.nameOf(mirror);
    return name.startsWith(Names.ANNOTATIONS + ".") || stereotypes.contains(name);
  }

  /** Whether a type or method asks by our rules. */
  boolean isOurs(Element element) {
    return traced(element).isPresent() || Mirrors.has(element, Names.ADDING_SPAN_ATTRIBUTES);
  }

  boolean isStereotype(TypeElement type) {
    return stereotypes.contains(type.getQualifiedName().toString());
  }

  /** What opens a method's span, by the rules of its family. */
  Optional<AnnotationMirror> span(Element method, Family family) {
    return family == Family.SPANSMITH ? traced(method) : Mirrors.find(method, family.span());
  }

  private static Stream<AnnotationMirror> on(Element element, List<String> annotations) {
    return annotations.stream().flatMap(name -> Mirrors.find(element, name).stream());
  }
}
