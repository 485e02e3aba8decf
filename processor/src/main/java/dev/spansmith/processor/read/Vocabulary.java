package dev.spansmith.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations that ask for a wrapper, ours and OpenTelemetry's. */
public final class Vocabulary {

  private static final List<String> ASKING = List.of(Names.TRACED, Names.WITH_SPAN);

  /** All of them, by name. */
  public List<String> asking() {
    return ASKING;
  }

  /** The first of them that a type or method carries. */
  public Optional<AnnotationMirror> asking(Element element) {
    return first(element, ASKING);
  }

  public boolean asks(Element element) {
    return asking(element).isPresent();
  }

  /** What traces by our rules. */
  public Optional<AnnotationMirror> traced(Element element) {
    return Mirrors.find(element, Names.TRACED);
  }

  /** Whether a type or method asks by our rules. */
  boolean isOurs(Element element) {
    return traced(element).isPresent();
  }

  /** What opens a method's span, by the rules of its family. */
  Optional<AnnotationMirror> span(Element method, Family family) {
    return family == Family.SPANSMITH ? traced(method) : Mirrors.find(method, family.span());
  }

  private static Optional<AnnotationMirror> first(Element element, List<String> annotations) {
    return annotations.stream()
        .map(annotation -> Mirrors.find(element, annotation))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
