package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CaptureMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** Where to complain about what is captured: at the annotation, if its source is at hand. */
final class CapturePositions {

  private CapturePositions() {}

  static Position of(Candidate candidate, CaptureMirror mirror, @Nullable AnnotationValue value) {
    boolean isAtHand =
        candidate.owns(mirror.method()) || mirror.element().equals(candidate.origin());
    return isAtHand ? mirror.position(value) : candidate.request().position();
  }
}
