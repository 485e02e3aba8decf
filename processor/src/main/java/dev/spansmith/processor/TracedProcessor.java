package dev.spansmith.processor;

import com.google.auto.service.AutoService;
import dev.spansmith.processor.check.Checks;
import dev.spansmith.processor.diagnostic.Diagnostic;
import dev.spansmith.processor.diagnostic.Position;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.diagnostic.Reporter;
import dev.spansmith.processor.emit.SourceWriter;
import dev.spansmith.processor.model.TracedType;
import dev.spansmith.processor.read.Candidate;
import dev.spansmith.processor.read.CandidateReader;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Display;
import dev.spansmith.processor.read.MissingTypes;
import dev.spansmith.processor.read.ModelReader;
import dev.spansmith.processor.read.Names;
import dev.spansmith.processor.read.UnknownConstants;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a wrapper beside each type that carries {@code @Traced}, or a method of which does: read,
 * check, emit, write, with four outcomes for a type. It is written; it is rejected, with
 * diagnostics; it waits for types or constants that another processor may write in this round; or
 * the processor has a bug, which is reported as one. One bad type never stops the others.
 *
 * <p>Reads nothing but the annotated type and what it mentions, and claims no annotation.
 */
@AutoService(Processor.class)
public final class TracedProcessor extends AbstractProcessor {

  /** Names, not elements: an element belongs to its round. */
  private final Set<String> waiting = new LinkedHashSet<>();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Names.TRACED, Names.NOT_TRACED, Names.SPAN_ATTRIBUTE);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new LinkedHashSet<>(waiting);
    waiting.clear();
    Reporter reporter = new Reporter(processingEnv.getMessager());
    AnnotatedElements annotated = AnnotatedElements.in(round, processingEnv.getElementUtils());
    names.addAll(annotated.types());
    reporter.report(annotated.strays());
    for (String name : names) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      process(type, round.processingOver(), reporter);
    }
    return false;
  }

  private void process(TypeElement type, boolean lastRound, Reporter reporter) {
    try {
      Compiler compiler = Compiler.of(processingEnv);
      Candidate candidate = new CandidateReader(compiler).read(type);
      process(candidate, compiler, lastRound, reporter);
    } catch (IOException | RuntimeException bug) {
      reporter.report(Crash.of(bug, type));
    }
  }

  private void process(Candidate candidate, Compiler compiler, boolean lastRound, Reporter reporter)
      throws IOException {
    if (mustWait(candidate, compiler, lastRound, reporter)) {
      return;
    }
    List<Diagnostic> problems = new Checks(compiler).check(candidate);
    reporter.report(problems);
    if (problems.stream().anyMatch(Diagnostic::isError)) {
      return;
    }
    TracedType model = new ModelReader(compiler, candidate).read();
    try {
      new SourceWriter(processingEnv.getFiler()).write(model, candidate.type());
    } catch (FilerException taken) {
      reporter.report(
          Problem.NAME_TAKEN.at(
              candidate.type(), candidate.wrapper().simpleName(), Display.type(candidate.type())));
    }
  }

  private boolean mustWait(
      Candidate candidate, Compiler compiler, boolean lastRound, Reporter reporter) {
    Set<String> missing = MissingTypes.of(candidate, compiler);
    List<Position> unknown = UnknownConstants.of(candidate);
    if (missing.isEmpty() && unknown.isEmpty()) {
      return false;
    }
    if (!lastRound) {
      waiting.add(candidate.type().getQualifiedName().toString());
      return true;
    }
    String name = Display.type(candidate.type());
    missing.forEach(type -> reporter.report(Problem.MISSING_TYPE.at(candidate.type(), name, type)));
    unknown.forEach(position -> reporter.report(Problem.UNKNOWN_CONSTANT.at(position)));
    return true;
  }
}
