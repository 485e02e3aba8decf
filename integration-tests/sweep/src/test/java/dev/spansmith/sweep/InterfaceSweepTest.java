package dev.spansmith.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Ecj;
import dev.spansmith.compilers.Compiler.Javac;
import dev.spansmith.compilers.EveryJavac;
import dev.spansmith.compilers.Jdks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each public interface of the JDK and of large libraries gets a decorator that compiles without a
 * word, or the diagnostic that the test finds for it by itself.
 */
class InterfaceSweepTest {

  @TempDir Path directory;

  @EveryJavac
  void everyInterface(Javac javac) {
    Tally tally = new InterfaceSweep(javac, javac.jdk(), directory, origin -> true).run();

    tally.print();
    assertThat(tally.wrapped()).isGreaterThan(1000);
  }

  @Test
  void eclipse() {
    Tally tally =
        new InterfaceSweep(
                new Ecj(Jdks.running()),
                Jdks.running(),
                directory,
                origin -> origin.startsWith("java.") || origin.startsWith("guava"))
            .run();

    tally.print();
    assertThat(tally.wrapped()).isGreaterThan(300);
  }
}
