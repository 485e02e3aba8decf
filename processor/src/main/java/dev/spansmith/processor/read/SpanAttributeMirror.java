package dev.spansmith.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @SpanAttribute} as written.
 *
 * @param method the method whose parameter carries it
 * @param parameter what carries it
 * @param mirror the annotation
 * @param key the stated key; empty if none
 * @param keyValue where the key stands
 */
public record SpanAttributeMirror(
    ExecutableElement method,
    VariableElement parameter,
    AnnotationMirror mirror,
    String key,
    @Nullable AnnotationValue keyValue) {

  /** Of one parameter of a method, which ECJ does not always know to be the method's. */
  public static Optional<SpanAttributeMirror> on(
      ExecutableElement method, int index, Family family) {
    VariableElement parameter = method.getParameters().get(index);
    return Mirrors.find(parameter, family.attribute())
        .map(
            mirror -> {
              AnnotationValue key = Mirrors.stated(mirror, "value");
              return new SpanAttributeMirror(method, parameter, mirror, Mirrors.string(key), key);
            });
  }
}
