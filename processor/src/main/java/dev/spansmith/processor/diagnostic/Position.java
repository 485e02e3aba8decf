package dev.spansmith.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a diagnostic points: the smallest thing that explains it. */
public record Position(
    @Nullable Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {

  /** Not in the sources: in the build. */
  public static final Position NOWHERE = new Position(null, null, null);

  public static Position of(Element element) {
    return new Position(element, null, null);
  }

  public static Position of(Element element, @Nullable AnnotationMirror mirror) {
    return new Position(element, mirror, null);
  }
}
