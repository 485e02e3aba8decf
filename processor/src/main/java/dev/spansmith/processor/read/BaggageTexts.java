package dev.spansmith.processor.read;

import dev.spansmith.processor.read.Captures.Decision;
import javax.lang.model.type.TypeMirror;

/**
 * Decides by its declared type how a parameter becomes a baggage entry's text, or why it cannot.
 */
public final class BaggageTexts {

  private static final String PASS_TEXT =
      "Pass the text that is to travel as a parameter of its own.";

  private final Captures captures;

  public BaggageTexts(Compiler compiler) {
    this.captures = new Captures(compiler);
  }

  public Decision of(TypeMirror type) {
    Decision decision = captures.of(type);
    return decision instanceof Decision.Refused refused
        ? new Decision.Refused(refused.reason(), PASS_TEXT)
        : of((Decision.Taken) decision);
  }

  private static Decision of(Decision.Taken taken) {
    return switch (taken.capture().conversion()) {
      case STRINGS, TEXTS, LONGS, DOUBLES, BOOLEANS ->
          new Decision.Refused("an entry has one value", PASS_TEXT);
      case RUN_TIME ->
          new Decision.Refused(
              "the declared type does not say what its text is",
              "Declare the parameter as a String, or as a class with a toString() of its own.");
      default -> taken;
    };
  }
}
