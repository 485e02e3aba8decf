package dev.spansmith.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compilation;
import dev.spansmith.compilers.Compiler.Javac;
import dev.spansmith.compilers.EveryJavac;
import dev.spansmith.compilers.Jars;
import dev.spansmith.compilers.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;

/**
 * With {@code @Traced} on each public top-level type of a library, every one of them gets a wrapper
 * that compiles without a word, or the diagnostic that the test finds for it by itself.
 */
class ClassSweepTest {

  private static final Path SOURCES = Path.of("target/sources");

  /** Warnings do not keep a wrapper from being written. */
  private static final Set<String> WARNINGS =
      Set.of("AsyncResult", "FinalMethodSkipped", "NoInterfaceMethodSkipped", "TracedTwice");

  @TempDir Path directory;

  @EveryJavac
  void guava(Javac javac) throws IOException {
    assertThat(sweep(javac, "guava").wrapped()).isGreaterThan(50);
  }

  @EveryJavac
  void commonsLang(Javac javac) throws IOException {
    assertThat(sweep(javac, "commons-lang3").wrapped()).isGreaterThan(50);
  }

  private Tally sweep(Javac javac, String library) throws IOException {
    Tally tally = new Tally(javac + ", classes of " + library);
    long start = System.nanoTime();
    List<Own> types = survey(javac, library);
    types.forEach(type -> tally.add(library, type.errors()));
    tally.progress(types.size() + " compiled as they are", start);
    List<String> failures = new ArrayList<>();

    start = System.nanoTime();
    Complaints all =
        Complaints.in(
            processed(javac, "all", write("all", library, types))
                .with("-proc:only")
                .run()
                .output());
    for (Own type : types) {
      if (!all.of(type.file()).equals(type.codes())) {
        failures.add(type.name() + ": not " + type.codes() + " but " + all.of(type.file()));
      }
    }
    tally.progress("all with @Traced", start);

    start = System.nanoTime();
    List<Own> fine = types.stream().filter(type -> type.errors().isEmpty()).toList();
    Compilation.Outcome outcome =
        processed(javac, "fine", write("fine", library, fine)).with("-Xlint:all,-processing").run();
    assertThat(outcome.exit()).as(outcome.output()).isZero();
    List<Path> wrappers = Texts.files(Compilation.generated(directory.resolve("fine")), ".java");
    assertThat(wrappers).hasSameSizeAs(fine);
    Complaints.in(outcome.output()).others().stream()
        .filter(line -> line.contains("Traced.java:"))
        .forEach(failures::add);
    failures.addAll(alone(javac, wrappers));
    tally.progress(fine.size() + " wrapped", start);

    tally.print();
    assertThat(failures).isEmpty();
    return tally;
  }

  private List<Own> survey(Javac javac, String library) throws IOException {
    Path rows = directory.resolve("classes.tsv");
    Files.createDirectories(directory.resolve("original"));
    Run.program(
        javac.jdk(),
        ClassSurvey.class,
        SOURCES.resolve(library).toAbsolutePath().toString(),
        Compilation.path(Run.libraries()),
        directory.resolve("original").toString(),
        rows.toString());
    return Texts.read(rows).lines().map(Own::of).sorted().toList();
  }

  private Compilation processed(Javac javac, String place, List<Path> sources) {
    return Run.withProcessor(Run.compile(javac, directory.resolve(place), sources));
  }

  /** The wrappers against the class files of the library as it is. */
  private List<String> alone(Javac javac, List<Path> wrappers) {
    List<Path> classPath = new ArrayList<>(Jars.libraries());
    classPath.add(directory.resolve("original"));
    classPath.addAll(Run.libraries());
    String output =
        Compilation.bare(javac, directory.resolve("alone"))
            .inJvm(Run.MEMORY)
            .with("-proc:none", "-Xlint:all", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000")
            .with("-cp", Compilation.path(classPath))
            .of(wrappers)
            .run()
            .output();
    return Complaints.in(output).others();
  }

  /** A copy of the library's sources, with the annotation on these types. */
  private List<Path> write(String place, String library, List<Own> annotated) {
    Map<String, Integer> positions =
        annotated.stream().collect(Collectors.toMap(Own::file, Own::position));
    Map<String, String> texts = new TreeMap<>(Texts.below(SOURCES.resolve(library)));
    List<Path> files = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          Path file = directory.resolve(place).resolve("sources").resolve(name);
          int at = positions.getOrDefault(name, -1);
          Texts.write(
              file,
              at < 0
                  ? text
                  : text.substring(0, at)
                      + "@dev.spansmith.annotations.Traced "
                      + text.substring(at));
          files.add(file);
        });
    return files;
  }

  /**
   * A public top-level type.
   *
   * @param codes what the processor has to say of it
   * @param file its source
   * @param position where its declaration begins
   */
  private record Own(String name, Set<String> codes, String file, int position)
      implements Comparable<Own> {

    static Own of(String row) {
      String[] columns = row.split("\t", -1);
      Set<String> codes = new TreeSet<>(Arrays.asList(columns[1].split(",", -1)));
      codes.remove("");
      return new Own(columns[0], codes, columns[2], Integer.parseInt(columns[3]));
    }

    Set<String> errors() {
      Set<String> errors = new TreeSet<>(codes);
      errors.removeAll(WARNINGS);
      return errors;
    }

    @Override
    public int compareTo(Own other) {
      return name.compareTo(other.name);
    }
  }
}
