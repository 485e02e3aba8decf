package dev.spansmith.processor.check;

import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.NamesInScope;
import java.util.ArrayList;
import java.util.List;

/** Whether generated code can name what it calls: a field hides a package of the same name. */
final class NamesCheck {

  private NamesCheck() {}

  static List<Diagnostic> check(Compiler compiler, Candidate candidate) {
    List<Diagnostic> found = new ArrayList<>();
    new NamesInScope(compiler, candidate)
        .unreachable()
        .forEach(
            (field, type) ->
                found.add(
                    Problem.HIDDEN_NAME.at(
                        candidate.request().position(),
                        Display.type(candidate.type()),
                        field,
                        type)));
    return found;
  }
}
