package dev.spansmith.processor.read;

import dev.spansmith.processor.model.Capture;
import dev.spansmith.processor.model.Capture.Conversion;
import dev.spansmith.processor.model.Capture.Masking;
import dev.spansmith.processor.read.Captures.Decision;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides how a value is captured behind a mask, which shows less and so allows more types. */
public final class MaskedCaptures {

  private final Captures captures;

  public MaskedCaptures(Captures captures) {
    this.captures = captures;
  }

  public Decision of(CandidateMethod.Attribute attribute) {
    TypeMirror type = attribute.path().type();
    Masking masking = attribute.mirror().masking();
    boolean needsNoText =
        masking == Masking.FULL || (masking == Masking.LENGTH && type.getKind() == TypeKind.ARRAY);
    if (needsNoText) {
      return new Decision.Taken(new Capture(Conversion.RUN_TIME, false, masking));
    }
    return captures.of(type) instanceof Decision.Taken taken
        ? new Decision.Taken(
            new Capture(taken.capture().conversion(), taken.capture().optional(), masking))
        : captures.of(type);
  }
}
