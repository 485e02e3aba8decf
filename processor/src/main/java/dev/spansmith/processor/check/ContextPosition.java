package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.ContextParameter;
import dev.spansmith.processor.read.Mirrors;

/** Where to complain about a parameter: at its annotation, if that source is at hand. */
final class ContextPosition {

  private ContextPosition() {}

  static Position of(Candidate candidate, ContextParameter parameter) {
    return candidate.owns(parameter.method())
        ? Position.of(parameter.parameter(), parameter.mirror())
        : candidate.request().position();
  }

  /** At a member of the annotation. */
  static Position atValue(Candidate candidate, ContextParameter parameter, String member) {
    return candidate.owns(parameter.method())
        ? new Position(
            parameter.parameter(), parameter.mirror(), Mirrors.stated(parameter.mirror(), member))
        : candidate.request().position();
  }
}
