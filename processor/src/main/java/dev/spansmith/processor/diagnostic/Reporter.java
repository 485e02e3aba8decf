package dev.spansmith.processor.diagnostic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Prints diagnostics, each once: a compiler prints a processor's repeated message as often as it is
 * told to. Warnings keep silent under {@code @SuppressWarnings("spansmith")} and {@code
 * "spansmith:Code"} on the element or around it.
 */
public final class Reporter {

  private final Messager messager;
  private final Set<Diagnostic> printed = new HashSet<>();
  private final Set<Problem> toldForAll;

  /**
   * For one round.
   *
   * @param toldForAll what earlier rounds have told for all types; this one adds to it
   */
  public Reporter(Messager messager, Set<Problem> toldForAll) {
    this.messager = messager;
    this.toldForAll = toldForAll;
  }

  public void report(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
  }

  /** For what is the same for every type: the first one tells it for all. */
  public void reportFirst(Diagnostic diagnostic) {
    if (toldForAll.add(diagnostic.problem())) {
      report(diagnostic);
    }
  }

  public void report(Diagnostic diagnostic) {
    Position position = diagnostic.position();
    if (!diagnostic.isError() && isSuppressed(diagnostic)) {
      return;
    }
    if (!printed.add(diagnostic)) {
      return;
    }
    Kind kind = diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
    messager.printMessage(
        kind, diagnostic.text(), position.element(), position.mirror(), position.value());
  }

  private static boolean isSuppressed(Diagnostic diagnostic) {
    Element element = diagnostic.position().element();
    while (element != null) {
      SuppressWarnings suppressed = element.getAnnotation(SuppressWarnings.class);
      if (suppressed != null) {
        for (String key : suppressed.value()) {
          if (key.equals("spansmith") || key.equals("spansmith:" + diagnostic.problem().code())) {
            return true;
          }
        }
      }
      element = element.getEnclosingElement();
    }
    return false;
  }
}
