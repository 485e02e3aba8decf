package dev.spansmith.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compilation;
import dev.spansmith.compilers.Compiler;
import dev.spansmith.compilers.Jdks.Jdk;
import dev.spansmith.compilers.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One compiler makes decorators for all interfaces that it sees, in batches. */
final class InterfaceSweep {

  /** As many as a compiler takes in two gigabytes. */
  private static final int BATCH = 1000;

  private final Compiler compiler;
  private final Jdk jdk;
  private final Path directory;
  private final int every;
  private final List<String> failures = new ArrayList<>();
  private final Tally tally;

  /** One in so many interfaces, which their names decide. */
  InterfaceSweep(Compiler compiler, Jdk jdk, Path directory, int every) {
    this.compiler = compiler;
    this.jdk = jdk;
    this.directory = directory;
    this.every = every;
    this.tally = new Tally(compiler + ", interfaces");
  }

  Tally run() {
    List<Holder> holders = nameable(survey());
    List<Holder> fine = new ArrayList<>();
    List<Holder> refused = new ArrayList<>();
    for (Holder holder : holders) {
      tally.add(holder.origin(), holder.codes());
      (holder.codes().isEmpty() ? fine : refused).add(holder);
    }
    List<List<Holder>> batches = batches(fine);
    for (int i = 0; i < batches.size(); i++) {
      List<Holder> batch = batches.get(i);
      Path place = directory.resolve("wrapped-" + i);
      long start = System.nanoTime();
      wrap(place, batch);
      tally.progress(batch.size() + " wrapped, batch " + (i + 1) + " of " + batches.size(), start);
    }
    long start = System.nanoTime();
    refuse(refused);
    tally.progress(refused.size() + " refused", start);
    assertThat(failures).as(compiler.toString()).isEmpty();
    return tally;
  }

  private List<Holder> survey() {
    long start = System.nanoTime();
    try {
      Files.createDirectories(directory);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    Path rows = directory.resolve("interfaces.tsv");
    Run.program(
        jdk,
        InterfaceSurvey.class,
        Compilation.path(Run.libraries()),
        rows.toAbsolutePath().toString(),
        String.valueOf(every));
    List<Holder> holders = new ArrayList<>();
    for (String row : Texts.read(rows).lines().toList()) {
      holders.add(Holder.of(holders.size(), row));
    }
    tally.progress(holders.size() + " found", start);
    return holders;
  }

  /** Without those that no code may name, such as preview interfaces. */
  private List<Holder> nameable(List<Holder> holders) {
    Path place = directory.resolve("named");
    String output =
        Run.compile(compiler, place, write(place, holders)).with("-proc:none").run().output();
    Set<String> refused = new HashSet<>();
    for (String line : Complaints.in(output).others()) {
      holders.stream().map(Holder::name).filter(line::contains).forEach(refused::add);
    }
    tally.leaveOut(refused.size());
    return holders.stream().filter(holder -> !refused.contains(holder.name())).toList();
  }

  /** Neither the processor nor who compiles what it wrote says a word. */
  private void wrap(Path place, List<Holder> batch) {
    List<Path> sources = write(place, batch);
    Compilation.Outcome outcome =
        Run.withProcessor(Run.compile(compiler, place, sources))
            .with(Run.lint(compiler))
            .with("-proc:only")
            .run();
    expectSilence("the processor", outcome);
    Path alone = place.resolve("alone");
    List<Path> all = new ArrayList<>(sources);
    List<Path> generated = Texts.files(Compilation.generated(place), ".java");
    all.addAll(generated);
    if (generated.size() != batch.size()) {
      failures.add(generated.size() + " wrappers for " + batch.size() + " holders");
    }
    expectSilence(
        "what it wrote",
        Run.compile(compiler, alone, all).with("-proc:none").with(Run.lint(compiler)).run());
  }

  private void expectSilence(String what, Compilation.Outcome outcome) {
    Complaints complaints = Complaints.in(outcome.output());
    complaints.codes().forEach((file, codes) -> failures.add(what + ": " + file + " " + codes));
    complaints.others().forEach(line -> failures.add(what + ": " + line));
    if (outcome.exit() != 0 && complaints.codes().isEmpty() && complaints.others().isEmpty()) {
      failures.add(what + ": " + outcome.output());
    }
  }

  private void refuse(List<Holder> refused) {
    Path place = directory.resolve("refused");
    Compilation.Outcome outcome =
        Run.withProcessor(Run.compile(compiler, place, write(place, refused)))
            .with("-proc:only")
            .run();
    Complaints complaints = Complaints.in(outcome.output());
    for (Holder holder : refused) {
      Set<String> codes = complaints.of(holder.name() + ".java");
      if (!codes.equals(holder.codes())) {
        failures.add(
            holder.type() + " has to be refused with " + holder.codes() + ", and got " + codes);
      }
    }
    complaints.others().forEach(failures::add);
    Texts.below(Compilation.generated(place)).keySet().forEach(f -> failures.add("wrote " + f));
  }

  private static List<List<Holder>> batches(List<Holder> holders) {
    List<List<Holder>> batches = new ArrayList<>();
    for (int from = 0; from < holders.size(); from += BATCH) {
      batches.add(holders.subList(from, Math.min(from + BATCH, holders.size())));
    }
    return batches;
  }

  private static List<Path> write(Path place, List<Holder> holders) {
    Map<String, Path> files = new HashMap<>();
    for (Holder holder : holders) {
      Path file = place.resolve("holders/sweep").resolve(holder.name() + ".java");
      Texts.write(file, holder.source());
      files.put(holder.name(), file);
    }
    return files.values().stream().sorted().toList();
  }
}
