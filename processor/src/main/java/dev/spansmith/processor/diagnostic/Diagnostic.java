package dev.spansmith.processor.diagnostic;

/** One problem at one position, in the user's own names. */
public record Diagnostic(Problem problem, Position position, String text) {

  public boolean isError() {
    return problem.isError();
  }
}
