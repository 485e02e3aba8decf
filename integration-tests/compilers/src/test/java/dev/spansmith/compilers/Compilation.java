package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One run of a compiler, from its command line to the files it leaves in a directory. */
public final class Compilation {

  private final Compiler compiler;
  private final Path directory;
  private final List<String> jvm = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Path> sources = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  private Compilation(Compiler compiler, Path directory) {
    this.compiler = compiler;
    this.directory = directory.toAbsolutePath();
  }

  /** With nothing set but where its files go and that sources are UTF-8. */
  public static Compilation bare(Compiler compiler, Path directory) {
    return new Compilation(compiler, directory).with("-encoding", "UTF-8");
  }

  /** As strict as it gets, against the libraries that users need, without a processor. */
  static Compilation strict(Compiler compiler, Path directory, Collection<Path> sources) {
    return bare(compiler, directory)
        .with(compiler.fullLint())
        .with(Inputs.areModule(sources) ? "--module-path" : "-cp", path(Jars.libraries()))
        .of(sources);
  }

  /** The way most users have it: strict, with the processor on its path. */
  static Compilation usual(Compiler compiler, Path directory, Collection<Path> sources) {
    return strict(compiler, directory, sources).processorPath(Jars.processor());
  }

  public static String path(Collection<Path> parts) {
    return parts.stream()
        .map(part -> part.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  public Compilation of(Collection<Path> more) {
    sources.addAll(more);
    return this;
  }

  public Compilation with(String... more) {
    return with(List.of(more));
  }

  public Compilation with(List<String> more) {
    options.addAll(more);
    return this;
  }

  public Compilation processorPath(Collection<Path> parts) {
    return with("-processorpath", path(parts));
  }

  public Compilation inJvm(String... more) {
    jvm.addAll(List.of(more));
    return this;
  }

  Compilation inEnvironment(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Where a compilation in this directory puts its class files. */
  public static Path classes(Path directory) {
    return directory.resolve("classes");
  }

  /** Where a compilation in this directory puts what the processor writes. */
  public static Path generated(Path directory) {
    return directory.resolve("generated");
  }

  /** Runs it and wants it to succeed without a word. */
  Outcome silently() {
    Outcome outcome = run();
    assertThat(outcome.output()).as(compiler.toString()).isEmpty();
    assertThat(outcome.exit()).as(compiler.toString()).isZero();
    return outcome;
  }

  /** Runs it and wants it to succeed, whatever it says of the sources themselves. */
  Outcome successfully() {
    Outcome outcome = run();
    assertThat(outcome.exit()).as(compiler + ": " + outcome.output()).isZero();
    return outcome;
  }

  /** Runs it and wants it to report errors, and to end as it does then. */
  Outcome inVain() {
    Outcome outcome = run();
    assertThat(outcome.exit()).as(compiler + ": " + outcome.output()).isEqualTo(compiler.failure());
    return outcome;
  }

  /** Runs it, whatever comes of it. */
  public Outcome run() {
    List<String> line = new ArrayList<>(compiler.start(jvm));
    try {
      line.addAll(List.of("-d", Files.createDirectories(classes(directory)).toString()));
      line.addAll(List.of("-s", Files.createDirectories(generated(directory)).toString()));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    line.addAll(options);
    line.add("@" + listOfSources());
    Command.Finished finished = Command.run(directory, environment, line);
    return new Outcome(directory, finished.exit(), finished.output());
  }

  /** In a file, since systems limit the length of a line. */
  private Path listOfSources() {
    StringBuilder quoted = new StringBuilder();
    for (Path source : sources) {
      String path = source.toAbsolutePath().toString().replace("\\", "\\\\");
      quoted.append('"').append(path).append("\"\n");
    }
    Path list = directory.resolve("sources.txt");
    Texts.write(list, quoted.toString());
    return list;
  }

  /** How it ended, what it printed, and the files that it left. */
  public record Outcome(Path directory, int exit, String output) {

    /** The text of each generated file, by its path; fails unless all are UTF-8. */
    Map<String, String> generated() {
      return Texts.below(Compilation.generated(directory));
    }

    public Path classes() {
      return Compilation.classes(directory);
    }
  }
}
