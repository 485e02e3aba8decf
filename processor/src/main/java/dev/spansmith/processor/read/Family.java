package dev.spansmith.processor.read;

import dev.spansmith.processor.diagnostic.Diagnostic;
import java.util.List;
import javax.lang.model.element.Element;

/** Whose annotations describe a method: the two families agree on little but the words. */
public enum Family {
  /** A declaration speaks for those that override it, and what cannot be traced is an error. */
  SPANSMITH(Names.TRACED, Names.ADDING_SPAN_ATTRIBUTES, Names.SPAN_ATTRIBUTE),

  /**
   * What they mean is what the agent makes of them: only what a method itself carries counts, and
   * what only the agent can trace is a warning.
   */
  OPENTELEMETRY(Names.WITH_SPAN, Names.OPENTELEMETRY_ADDING, Names.OPENTELEMETRY_SPAN_ATTRIBUTE);

  private final String span;
  private final String adding;
  private final String attribute;

  Family(String span, String adding, String attribute) {
    this.span = span;
    this.adding = adding;
    this.attribute = attribute;
  }

  public static Family of(Element method) {
    return Mirrors.has(method, OPENTELEMETRY.span) || Mirrors.has(method, OPENTELEMETRY.adding)
        ? OPENTELEMETRY
        : SPANSMITH;
  }

  /** An error by our rules is only a warning by OpenTelemetry's, whose agent puts up with it. */
  public Diagnostic judge(Diagnostic diagnostic) {
    return this == OPENTELEMETRY ? diagnostic.tolerated() : diagnostic;
  }

  /** The annotation that opens a span. */
  public String span() {
    return span;
  }

  /** The annotation that adds attributes to the current span. */
  public String adding() {
    return adding;
  }

  /** The annotation that captures a parameter. */
  public String attribute() {
    return attribute;
  }

  /** All annotations that capture something, their containers included. */
  public List<String> captures() {
    return this == OPENTELEMETRY
        ? List.of(attribute)
        : List.of(
            attribute,
            Names.SPAN_ATTRIBUTES,
            Names.RESULT_ATTRIBUTE,
            Names.RESULT_ATTRIBUTES,
            Names.FAILS_WHEN);
  }
}
