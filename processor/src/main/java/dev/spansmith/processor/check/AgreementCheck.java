package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateMethod;
import dev.spansmith.processor.read.CaptureMirror;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.FailureMirror;
import dev.spansmith.processor.read.Family;
import dev.spansmith.processor.read.Mirrors;
import dev.spansmith.processor.read.Names;
import dev.spansmith.processor.read.TracedMirror;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Whether the declarations of a method agree. A class wins over interfaces and a sub-interface over
 * its parents; of two unrelated interfaces only the user can say which one is meant.
 */
final class AgreementCheck {

  private final Compiler compiler;
  private final Candidate candidate;
  private final CandidateMethod method;

  /** By what is stated, the statements, the nearest first. */
  private final Map<String, List<Statement>> statements = new LinkedHashMap<>();

  AgreementCheck(Compiler compiler, Candidate candidate, CandidateMethod method) {
    this.compiler = compiler;
    this.candidate = candidate;
    this.method = method;
  }

  List<Diagnostic> check(Position position) {
    if (method.family() != Family.SPANSMITH) {
      return List.of();
    }
    method.stated().forEach(this::collect);
    method.declarations().forEach(this::collectKeys);
    for (List<Statement> same : statements.values()) {
      for (Statement other : same) {
        if (disagree(same.get(0), other)) {
          return List.of(
              Problem.CONFLICTING_DECLARATIONS.at(
                  position,
                  method.display(),
                  Display.type(same.get(0).by()),
                  Display.type(other.by())));
        }
      }
    }
    return List.of();
  }

  private boolean disagree(Statement winner, Statement other) {
    boolean decided = winner.by().equals(candidate.type()) || !winner.by().getKind().isInterface();
    return !decided
        && !winner.value().equals(other.value())
        && !compiler.isSubtype(winner.by(), other.by());
  }

  private void collect(TracedMirror traced) {
    if (!traced.name().isEmpty()) {
      add("name", traced.element(), traced.name());
    }
    traced.kind().ifPresent(kind -> add("kind", traced.element(), kind));
    traced.parent().ifPresent(parent -> add("parent", traced.element(), parent));
    traced.attributes().forEach(a -> add("attribute " + a.key(), traced.element(), a.value()));
  }

  private void collectKeys(ExecutableElement declaration) {
    for (int i = 0; i < declaration.getParameters().size(); i++) {
      collect(
          "parameter " + i,
          declaration,
          CaptureMirror.onParameter(declaration, i, Family.SPANSMITH));
      for (String annotation : Names.CONTEXT) {
        String parameter = annotation + "parameter " + i;
        Mirrors.find(declaration.getParameters().get(i), annotation)
            .ifPresent(m -> add(parameter, declaration, Mirrors.values(m).toString()));
      }
    }
    collect("result", declaration, CaptureMirror.onResult(declaration));
    FailureMirror.on(declaration)
        .ifPresent(
            mirror ->
                add(
                    "failure",
                    declaration,
                    mirror.value().text() + ", " + mirror.errorType().text()));
  }

  private void collect(String what, ExecutableElement declaration, List<CaptureMirror> captures) {
    if (!captures.isEmpty()) {
      add(
          what,
          declaration,
          captures.stream().map(CaptureMirror::stated).collect(Collectors.joining("; ")));
    }
  }

  private void add(String what, Element declaration, String value) {
    statements
        .computeIfAbsent(what, key -> new ArrayList<>())
        .add(new Statement((TypeElement) declaration.getEnclosingElement(), value));
  }

  private record Statement(TypeElement by, String value) {}
}
