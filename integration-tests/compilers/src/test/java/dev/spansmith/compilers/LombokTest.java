package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Ecj;
import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lombok beside us: the wrappers are those of the same classes written by hand, whoever comes first
 * on the processor path.
 */
class LombokTest {

  private static final List<Path> SOURCES = Inputs.of("lombok", "lombok-neighbours");

  @TempDir Path directory;

  @EveryJavac
  void isListedFirst(Javac javac) {
    List<Path> processors = new ArrayList<>(Jars.processor());
    processors.add(0, Jars.lombok());

    assertThat(withLombok(javac, processors).silently().generated()).isEqualTo(byHand());
  }

  @EveryJavac
  void isListedLast(Javac javac) {
    List<Path> processors = new ArrayList<>(Jars.processor());
    processors.add(Jars.lombok());

    assertThat(withLombok(javac, processors).silently().generated()).isEqualTo(byHand());
  }

  /** There it is an agent, and done before any processor starts. */
  @Test
  void rewritesEclipse() {
    Compilation compilation =
        withLombok(new Ecj(Jdks.running()), Jars.processor())
            .inJvm("-javaagent:" + Jars.lombok().toAbsolutePath() + "=ECJ");

    assertThat(compilation.successfully().generated()).isEqualTo(byHand());
  }

  /** javac would complain of each thing that Lombok did not add; it should say just why. */
  @EveryJavac
  void isNotOnTheProcessorPath(Javac javac) {
    Compilation.Outcome outcome = withLombok(javac, Jars.processor()).inVain();

    assertThat(outcome.output().lines())
        .filteredOn(line -> line.contains("[Spansmith:"))
        .isNotEmpty()
        .allMatch(line -> line.contains("[Spansmith:LombokMissing] "))
        .doesNotHaveDuplicates();
    assertThat(outcome.generated()).isEmpty();
  }

  /** What it makes final in its own round is as final as what says so. */
  @ParameterizedTest
  @MethodSource("javacsAndOrders")
  void makesAClassFinal(Javac javac, boolean lombokFirst) {
    List<Path> processors = new ArrayList<>(Jars.processor());
    processors.add(lombokFirst ? 0 : processors.size(), Jars.lombok());

    Compilation.Outcome outcome = withLombok(javac, processors, Inputs.of("lombok-final")).inVain();

    assertThat(outcome.output()).containsOnlyOnce("[Spansmith:FinalType] Price is final ");
    assertThat(outcome.generated()).isEmpty();
  }

  static Stream<Arguments> javacsAndOrders() {
    return Compiler.javacs()
        .flatMap(javac -> Stream.of(Arguments.of(javac, true), Arguments.of(javac, false)));
  }

  private static Map<String, String> byHand() {
    return Reference.of("lombok-by-hand", "lombok-neighbours");
  }

  private Compilation withLombok(Compiler compiler, List<Path> processors) {
    return withLombok(compiler, processors, SOURCES);
  }

  private Compilation withLombok(Compiler compiler, List<Path> processors, List<Path> sources) {
    List<Path> classPath = new ArrayList<>(Jars.libraries());
    Collections.addAll(classPath, Jars.lombok(), Jars.slf4j());
    Compilation compilation =
        Compilation.bare(compiler, directory)
            .with(compiler.fullLint())
            .with("-cp", Compilation.path(classPath))
            .processorPath(processors)
            .of(sources);
    if (compiler instanceof Javac javac && javac.jdk().feature() >= 24) {
      // The JVM warns of what Lombok does to it.
      compilation.inJvm("--sun-misc-unsafe-memory-access=allow");
    }
    return compilation;
  }
}
