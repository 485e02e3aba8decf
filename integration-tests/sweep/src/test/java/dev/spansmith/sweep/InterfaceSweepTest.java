package dev.spansmith.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler;
import dev.spansmith.compilers.Compiler.Ecj;
import dev.spansmith.compilers.Compiler.Javac;
import dev.spansmith.compilers.EveryJavac;
import dev.spansmith.compilers.Jdks;
import dev.spansmith.compilers.Jdks.Jdk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Public interfaces of the JDK and of large libraries get a decorator that compiles without a word,
 * or the diagnostic that the test finds for it by itself. All of them take half an hour, so one in
 * eight is what CI does, the same ones each time; {@code -Dsweep.every=1} takes them all.
 */
class InterfaceSweepTest {

  private static final int EVERY = Integer.getInteger("sweep.every", 8);

  @TempDir Path directory;

  @EveryJavac
  void javac(Javac javac) {
    sweep(javac, javac.jdk());
  }

  /** Not a part of CI yet: what ECJ says of class files that mention missing ones is not sorted. */
  @Test
  @EnabledIfSystemProperty(named = "sweep.eclipse", matches = "true")
  void eclipse() {
    sweep(new Ecj(Jdks.running()), Jdks.running());
  }

  private void sweep(Compiler compiler, Jdk jdk) {
    Tally tally = new InterfaceSweep(compiler, jdk, directory, EVERY).run();

    tally.print();
    assertThat(tally.wrapped()).isGreaterThan(2400 / EVERY);
  }
}
