package dev.spansmith.processor.read;

import dev.spansmith.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Strings whose constant another processor has yet to generate. They arrive as the ordinary text
 * {@value Mirrors#UNKNOWN_STRING}, and would end up as a span's name.
 */
public final class UnknownConstants {

  private final List<Position> positions = new ArrayList<>();

  private UnknownConstants() {}

  public static List<Position> of(Candidate candidate) {
    UnknownConstants constants = new UnknownConstants();
    candidate.traced().ifPresent(constants::look);
    if (candidate.form().isSubclass()) {
      candidate.constructors().forEach(constants::lookAtCopies);
      candidate.describedMethods().stream()
          .map(CandidateMethod::element)
          .filter(candidate::owns)
          .forEach(constants::lookAtCopies);
    }
    for (CandidateMethod method : candidate.describedMethods()) {
      method.stated().forEach(constants::look);
      for (CandidateMethod.Attribute attribute : method.attributes()) {
        CaptureMirror mirror = attribute.mirror();
        constants.look(mirror.element(), mirror.mirror(), mirror.key());
        constants.look(mirror.element(), mirror.mirror(), mirror.path());
      }
      method
          .failure()
          .map(CandidateMethod.Failure::mirror)
          .ifPresent(
              mirror -> {
                constants.look(mirror.method(), mirror.mirror(), mirror.value());
                constants.look(mirror.method(), mirror.mirror(), mirror.errorType());
              });
      for (ContextParameter entry : ContextParameter.of(method, Names.BAGGAGE_ENTRY)) {
        AnnotationValue key = Mirrors.stated(entry.mirror(), "value");
        constants.look(entry.parameter(), entry.mirror(), entry.value(), key);
      }
    }
    return constants.positions;
  }

  /** The annotations that a wrapper carries over. */
  private void lookAtCopies(ExecutableElement element) {
    lookAtCopies((Element) element);
    element.getParameters().forEach(this::lookAtCopies);
  }

  private void lookAtCopies(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      boolean ours = Mirrors.nameOf(mirror).startsWith(Names.ANNOTATIONS + ".");
      if (!ours && AnnotationParts.of(mirror).strings().contains(Mirrors.UNKNOWN_STRING)) {
        positions.add(Position.of(element, mirror));
      }
    }
  }

  private void look(TracedMirror traced) {
    look(traced.element(), traced.mirror(), traced.name(), traced.nameValue());
    for (TracedMirror.AttributeMirror attribute : traced.attributes()) {
      look(traced.element(), attribute.mirror(), attribute.key(), attribute.keyValue());
      look(traced.element(), attribute.mirror(), attribute.value(), attribute.valueValue());
    }
  }

  private void look(Element element, AnnotationMirror mirror, CaptureMirror.Text text) {
    look(element, mirror, text.text(), text.value());
  }

  private void look(
      Element element, AnnotationMirror mirror, String text, @Nullable AnnotationValue value) {
    if (text.equals(Mirrors.UNKNOWN_STRING)) {
      positions.add(new Position(element, mirror, value));
    }
  }
}
