package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Annotations without the runtime: one message that says what to add, and no wrapper. */
class MissingRuntimeTest {

  @TempDir Path directory;

  @EveryCompiler
  void onTheClassPath(Compiler compiler) {
    Compilation.Outcome outcome =
        Compilation.bare(compiler, directory)
            .with(compiler.fullLint())
            .with("-cp", Compilation.path(Jars.librariesWithoutRuntime()))
            .processorPath(Jars.processor())
            .of(Inputs.of("unnamed"))
            .inVain();

    assertThat(outcome.output())
        .containsOnlyOnce("[Spansmith:")
        .contains("[Spansmith:RuntimeMissing] ")
        .contains("dev.spansmith:spansmith-runtime");
    assertThat(outcome.generated()).isEmpty();
  }

  @EveryJavac
  void inAModule(Javac javac) {
    Compilation.Outcome outcome =
        Compilation.usual(javac, directory, Inputs.of("orders", "modules/no-runtime")).inVain();

    assertThat(outcome.output())
        .containsOnlyOnce("[Spansmith:")
        .contains("[Spansmith:RuntimeMissing] ")
        .contains("requires dev.spansmith.runtime;");
    assertThat(outcome.generated()).isEmpty();
  }
}
