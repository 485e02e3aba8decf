package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Ecj;
import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java 8 has no modules to ask about. Wrappers need 17, but that is no bug of the processor. */
class OldReleaseTest {

  @TempDir Path directory;

  @EveryJavac
  void isNoCrash(Javac javac) {
    assertThat(ordersFor(javac).with("--release", "8").run().output())
        .doesNotContain("[Spansmith:Internal]");
  }

  /** Not told otherwise, ECJ takes sources for Java 8. */
  @Test
  void isNoCrashInEclipse() {
    assertThat(ordersFor(new Ecj(Jdks.running())).run().output())
        .doesNotContain("[Spansmith:Internal]");
  }

  private Compilation ordersFor(Compiler compiler) {
    return Compilation.bare(compiler, directory)
        .with("-cp", Compilation.path(Jars.libraries()))
        .processorPath(Jars.processor())
        .of(Inputs.of("orders"));
  }
}
