package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.SpanReader;
import dev.spansmith.processor.read.TracedMirror;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the strings of {@code @Traced} say something. */
final class TextCheck {

  private final Candidate candidate;
  private final List<Diagnostic> found = new ArrayList<>();

  TextCheck(Candidate candidate) {
    this.candidate = candidate;
  }

  List<Diagnostic> check() {
    candidate.traced().ifPresent(traced -> check(traced, Display.type(candidate.type())));
    for (CandidateMethod method : candidate.tracedMethods()) {
      for (TracedMirror traced : method.stated()) {
        if (candidate.owns(traced.element())) {
          check(traced, SpanReader.defaultName(candidate, method));
        }
      }
    }
    return found;
  }

  private void check(TracedMirror traced, String defaultName) {
    if (!traced.name().isEmpty() && traced.name().isBlank()) {
      Diagnostic blank =
          Problem.BLANK_NAME.at(
              new Position(traced.element(), traced.mirror(), traced.nameValue()), defaultName);
      found.add(traced.family().judge(blank));
    }
    Set<String> keys = new HashSet<>();
    for (TracedMirror.AttributeMirror attribute : traced.attributes()) {
      Position position = new Position(traced.element(), attribute.mirror(), attribute.keyValue());
      // Without a key it is no @Attribute but one whose import is missing, as javac says itself.
      if (attribute.keyValue() == null) {
        continue;
      }
      if (attribute.key().isBlank()) {
        found.add(Problem.BLANK_KEY.at(position));
      } else if (!keys.add(attribute.key())) {
        found.add(
            Problem.DUPLICATE_KEY.at(
                position, attribute.key(), "another @Attribute", "this @Traced"));
      }
    }
  }
}
