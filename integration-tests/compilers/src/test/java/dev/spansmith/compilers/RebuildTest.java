package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Ecj;
import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an earlier build left behind. One class was edited, so its old wrapper no longer fits; one
 * was renamed, so its old wrapper extends nothing that is left.
 */
class RebuildTest {

  @TempDir Path directory;

  @EveryJavac
  void oldClassFilesAreNoCollision(Javac javac) {
    Compilation.usual(javac, directory, Inputs.of("rebuild/before")).silently();

    Map<String, String> generated = new TreeMap<>(again(javac).silently().generated());

    assertThat(generated.remove("app/StockTraced.java")).as("left by the first build").isNotNull();
    assertThat(generated).isEqualTo(Reference.of("rebuild/after"));
    assertThat(Compilation.classes(directory).resolve("app/StockTraced.class")).exists();
  }

  /** ECJ's Filer refuses to write a type that the class path has, where javac's does not. */
  @Test
  void eclipseWantsThemDeletedOrOutOfTheClassPath() {
    Ecj ecj = new Ecj(Jdks.running());
    Compilation.usual(ecj, directory, Inputs.of("rebuild/before")).silently();

    assertThat(again(ecj).inVain().output().lines())
        .filteredOn(line -> line.contains("[Spansmith:"))
        .singleElement()
        .asString()
        .contains("[Spansmith:NameTaken] ", "OrdersTraced");
    assertThat(Compilation.usual(ecj, directory, Inputs.of("rebuild/after")).silently().generated())
        .containsAllEntriesOf(Reference.of("rebuild/after"));
  }

  private Compilation again(Compiler compiler) {
    List<Path> classPath = new ArrayList<>(Jars.libraries());
    classPath.add(Compilation.classes(directory));
    return Compilation.bare(compiler, directory)
        .with(compiler.fullLint())
        .with("-cp", Compilation.path(classPath))
        .processorPath(Jars.processor())
        .of(Inputs.of("rebuild/after"));
  }
}
