package dev.spansmith.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @SpanAttribute} as written.
 *
 * @param parameter what carries it
 * @param mirror the annotation
 * @param key the stated key; empty if none
 * @param keyValue where the key stands
 */
public record SpanAttributeMirror(
    VariableElement parameter,
    AnnotationMirror mirror,
    String key,
    @Nullable AnnotationValue keyValue) {

  public static Optional<SpanAttributeMirror> on(VariableElement parameter) {
    return Mirrors.find(parameter, Names.SPAN_ATTRIBUTE)
        .map(
            mirror -> {
              AnnotationValue key = Mirrors.stated(mirror, "value");
              return new SpanAttributeMirror(parameter, mirror, Mirrors.string(key), key);
            });
  }
}
