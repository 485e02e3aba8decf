package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a compiler finds the processor, and where it does not. */
class ProcessorPathTest {

  private static final List<Path> SOURCES = Inputs.of("orders");

  @TempDir Path directory;

  static Stream<Javac> javacsThatWantAProcessorPath() {
    return Compiler.javacs().filter(Javac::wantsProcessorPath);
  }

  @EveryCompiler
  void isFoundOnTheProcessorModulePath(Compiler compiler) {
    assertThat(
            Compilation.strict(compiler, directory, SOURCES)
                .with("--processor-module-path", Compilation.path(Jars.processor()))
                .silently()
                .generated())
        .isEqualTo(Reference.of("orders"));
  }

  /** What the README warns of: from JDK 23 on nothing happens, and nobody says so. */
  @EveryCompiler
  void runsFromTheClassPathUpToJdk22(Compiler compiler) {
    if (compiler instanceof Javac javac && javac.wantsProcessorPath()) {
      Compilation.Outcome outcome = onClassPath(compiler).silently();
      assertThat(outcome.generated()).isEmpty();
      assertThat(Texts.files(outcome.classes(), ".class")).hasSize(1);
    } else {
      // 21 and 22 announce the change.
      assertThat(onClassPath(compiler).successfully().generated())
          .isEqualTo(Reference.of("orders"));
    }
  }

  @ParameterizedTest
  @MethodSource("javacsThatWantAProcessorPath")
  void runsFromTheClassPathWhenAskedTo(Javac javac) {
    assertThat(onClassPath(javac).with("-proc:full").silently().generated())
        .isEqualTo(Reference.of("orders"));
  }

  private Compilation onClassPath(Compiler compiler) {
    List<Path> classPath =
        Stream.concat(Jars.libraries().stream(), Jars.processor().stream()).toList();
    return Compilation.bare(compiler, directory)
        .with(compiler.fullLint())
        .with("-cp", Compilation.path(classPath))
        .of(SOURCES);
  }
}
