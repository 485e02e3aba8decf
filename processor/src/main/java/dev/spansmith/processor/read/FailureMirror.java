package dev.spansmith.processor.read;

import dev.spansmith.processor.diagnostic.Position;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @FailsWhen} as written.
 *
 * @param method what carries it
 * @param mirror the annotation
 * @param value the stated condition
 * @param errorType the stated path to the kind of failure
 */
public record FailureMirror(
    ExecutableElement method,
    AnnotationMirror mirror,
    CaptureMirror.Text value,
    CaptureMirror.Text errorType) {

  private static final String NOT = "!";

  public static Optional<FailureMirror> on(ExecutableElement method) {
    return Mirrors.find(method, Names.FAILS_WHEN)
        .map(
            mirror ->
                new FailureMirror(
                    method,
                    mirror,
                    CaptureMirror.Text.of(mirror, "value"),
                    CaptureMirror.Text.of(mirror, "errorType")));
  }

  /** The path to the boolean. */
  public String condition() {
    return failing() ? value.text() : value.text().substring(NOT.length());
  }

  /** What the boolean is when the method has failed. */
  public boolean failing() {
    return !value.text().startsWith(NOT);
  }

  /** Where the annotation stands, or one of its strings. */
  public Position position(@Nullable AnnotationValue at) {
    return new Position(method, mirror, at);
  }
}
