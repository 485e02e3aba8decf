package dev.spansmith.processor.diagnostic;

/** One problem at one position, in the user's own names. */
public record Diagnostic(Problem problem, Position position, String text, boolean isError) {

  /** The same of something that the OpenTelemetry agent puts up with: a warning. */
  public Diagnostic tolerated() {
    return isError
        ? new Diagnostic(
            problem, position, text + " (A warning, as the annotation is OpenTelemetry's.)", false)
        : this;
  }
}
