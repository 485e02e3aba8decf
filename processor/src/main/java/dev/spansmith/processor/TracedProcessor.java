package dev.spansmith.processor;

import com.google.auto.service.AutoService;
import dev.spansmith.processor.WrapperRound.Outcome;
import dev.spansmith.processor.check.HolderCheck;
import dev.spansmith.processor.check.StereotypeCheck;
import dev.spansmith.processor.diagnostic.Problem;
import dev.spansmith.processor.diagnostic.Reporter;
import dev.spansmith.processor.read.Compiler;
import dev.spansmith.processor.read.Family;
import dev.spansmith.processor.read.Names;
import dev.spansmith.processor.read.Options;
import dev.spansmith.processor.read.Request;
import dev.spansmith.processor.read.TraceInterfaces;
import dev.spansmith.processor.read.Vocabulary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a wrapper beside each type that carries {@code @Traced}, or a method of which does (or
 * carries OpenTelemetry's {@code @WithSpan}), and for each interface that a {@code @TraceInterface}
 * names: read, check, emit, write, with four outcomes for a wrapper. It is written; it is rejected,
 * with diagnostics; it waits for what another processor may write in this round; or the processor
 * has a bug, which is reported as one. One bad type never stops the others.
 *
 * <p>Reads nothing but the annotated type and what it mentions, and claims no annotation.
 */
@AutoService(Processor.class)
public final class TracedProcessor extends AbstractProcessor {

  /**
   * Types whose wrappers wait, by name, with the number of rounds that they have waited: an element
   * belongs to its round.
   */
  private final Map<String, Integer> waiting = new LinkedHashMap<>();

  /** Requests that came to something, and stereotypes that were looked at. */
  private final Set<String> done = new HashSet<>();

  private final Set<Problem> toldForAll = EnumSet.noneOf(Problem.class);

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Vocabulary vocabulary = new Options(processingEnv.getOptions()).vocabulary();
    Set<String> types = new LinkedHashSet<>(vocabulary.asking());
    for (Family family : Family.values()) {
      types.addAll(family.captures());
    }
    types.addAll(List.of(Names.NOT_TRACED, Names.TRACE_INTERFACE, Names.TRACE_INTERFACES));
    if (!vocabulary.stereotypes().isEmpty()) {
      // A stereotype whose name is misspelt is on nothing, and somebody has to say so.
      types.add("*");
    }
    return types;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.names();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Compiler compiler = Compiler.of(processingEnv);
    Reporter reporter = new Reporter(processingEnv.getMessager(), toldForAll);
    AnnotatedElements annotated = AnnotatedElements.in(round, compiler);
    reporter.report(annotated.strays());
    compiler.vocabulary().stereotypes().forEach(name -> check(name, compiler, reporter, round));
    WrapperRound wrappers =
        new WrapperRound(compiler, processingEnv.getFiler(), reporter, round.processingOver());
    annotated
        .types()
        .forEach(
            name -> reporter.report(HolderCheck.check(compiler.elements().getTypeElement(name))));
    Map<String, Integer> due = new LinkedHashMap<>(waiting);
    annotated.types().forEach(name -> due.putIfAbsent(name, 0));
    waiting.clear();
    due.forEach(
        (name, waited) -> {
          if (!isSettled(compiler.elements().getTypeElement(name), waited + 1, wrappers)) {
            waiting.put(name, waited + 1);
          }
        });
    return false;
  }

  private void check(
      String stereotype, Compiler compiler, Reporter reporter, RoundEnvironment round) {
    TypeElement type = compiler.elements().getTypeElement(stereotype);
    if (type != null && done.add(stereotype)) {
      reporter.report(StereotypeCheck.check(type));
    } else if (type == null && round.processingOver()) {
      reporter.report(StereotypeCheck.missing(stereotype));
    }
  }

  private boolean isSettled(TypeElement origin, int sighting, WrapperRound wrappers) {
    boolean settled = !TraceInterfaces.areUnresolved(origin);
    Map<String, Integer> occurrences = new HashMap<>();
    for (Request request : Request.of(origin, wrappers.vocabulary())) {
      // Not by the wrapper's name: the second of that name is for the Filer to refuse.
      String key = origin.getQualifiedName() + " " + request.type().getQualifiedName();
      key += " " + occurrences.merge(key, 1, Integer::sum);
      if (!done.contains(key)) {
        if (wrappers.write(request, sighting) == Outcome.WAITS) {
          settled = false;
        } else {
          done.add(key);
        }
      }
    }
    return settled;
  }
}
