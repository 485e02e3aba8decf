package dev.spansmith.processor;

import com.palantir.javapoet.TypeSpec;
import dev.spansmith.processor.check.Checks;
import dev.spansmith.processor.check.RuntimeCheck;
import dev.spansmith.processor.check.Verdict;
import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.diagnostic.Reporter;
import dev.spansmith.processor.emit.SourceWriter;
import dev.spansmith.processor.emit.WrapperGenerator;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateReader;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.LombokTypes;
import dev.spansmith.processor.read.MissingTypes;
import dev.spansmith.processor.read.ModelReader;
import dev.spansmith.processor.read.Request;
import dev.spansmith.processor.read.UnknownConstants;
import dev.spansmith.processor.read.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Takes wrappers from request to file within one round: read, check, emit, write. */
final class WrapperRound {

  /** What became of a request. */
  enum Outcome {
    WRITTEN,
    REJECTED,
    WAITS
  }

  private final Compiler compiler;
  private final Filer filer;
  private final Reporter reporter;
  private final boolean last;

  WrapperRound(Compiler compiler, Filer filer, Reporter reporter, boolean last) {
    this.compiler = compiler;
    this.filer = filer;
    this.reporter = reporter;
    this.last = last;
  }

  Vocabulary vocabulary() {
    return compiler.vocabulary();
  }

  /**
   * Takes one wrapper as far as it gets.
   *
   * @param sighting in how many rounds the request has been looked at, this one included
   */
  Outcome write(Request request, int sighting) {
    try {
      return write(new CandidateReader(compiler).read(request), sighting);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError bug) {
      reporter.report(Crash.of(bug, request));
      return Outcome.REJECTED;
    }
  }

  private Outcome write(Candidate candidate, int sighting) throws IOException {
    compiler
        .options()
        .misunderstood()
        .ifPresent(
            option ->
                reporter.reportFirst(
                    Problem.UNKNOWN_OPTION.at(
                        Position.NOWHERE,
                        option.option(),
                        option.value(),
                        String.join(", ", option.values()))));
    Optional<Diagnostic> runtimeMissing = RuntimeCheck.check(candidate, compiler);
    if (runtimeMissing.isPresent()) {
      reporter.reportFirst(runtimeMissing.get());
      return Outcome.REJECTED;
    }
    Map<String, Position> missing = MissingTypes.of(candidate, compiler);
    List<Position> unknown = UnknownConstants.of(candidate);
    boolean unfinished = isUnfinished(candidate, sighting);
    if (!last && hasOpenPath(candidate)) {
      return Outcome.WAITS;
    }
    if (!missing.isEmpty() || !unknown.isEmpty() || unfinished) {
      if (!last) {
        return Outcome.WAITS;
      }
      String name = Display.type(candidate.type());
      missing.forEach(
          (type, mention) -> reporter.report(Problem.MISSING_TYPE.at(mention, name, type)));
      unknown.forEach(position -> reporter.report(Problem.UNKNOWN_CONSTANT.at(position)));
      if (unfinished) {
        reporter.report(Problem.LOMBOK_MISSING.at(candidate.request().position(), name));
      }
      return Outcome.REJECTED;
    }
    Verdict verdict = new Checks(compiler).check(candidate);
    reporter.report(verdict.diagnostics());
    return verdict.isRejected() ? Outcome.REJECTED : emit(candidate);
  }

  /** Another processor may be about to write the accessor. */
  private static boolean hasOpenPath(Candidate candidate) {
    return candidate.describedMethods().stream()
        .flatMap(method -> method.paths().stream())
        .anyMatch(path -> path.obstacle().isPresent());
  }

  /** In the last round nothing is added any more. */
  private boolean isUnfinished(Candidate candidate, int sighting) {
    return (last ? sighting - 1 : sighting) < LombokTypes.roundsUntilComplete(candidate, compiler);
  }

  private Outcome emit(Candidate candidate) throws IOException {
    TracedType model = new ModelReader(compiler, candidate).read();
    for (TypeSpec type : WrapperGenerator.typesFor(model)) {
      try {
        new SourceWriter(filer).write(model.wrapper().packageName(), type, candidate.origin());
      } catch (FilerException taken) {
        reporter.report(
            candidate
                .family()
                .judge(
                    Problem.NAME_TAKEN.at(
                        candidate.request().position(),
                        type.name(),
                        Display.type(candidate.type()),
                        candidate.request().isForeign() ? ", or ask for it once" : "")));
        return Outcome.REJECTED;
      }
    }
    return Outcome.WRITTEN;
  }
}
