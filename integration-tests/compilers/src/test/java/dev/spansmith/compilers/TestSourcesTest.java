package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/**
 * Main and test are two compilations; a test's class extends a class that has a wrapper already.
 */
class TestSourcesTest {

  @TempDir Path directory;

  @EveryCompiler
  void haveWrappersOfTheirOwn(Compiler compiler) {
    Path main = directory.resolve("main");
    Compilation.usual(compiler, main, Inputs.of("orders")).silently();
    List<Path> classPath = new ArrayList<>(Jars.libraries());
    classPath.add(Compilation.classes(main));

    assertThat(
            Compilation.bare(compiler, directory.resolve("test"))
                .with(compiler.fullLint())
                .with("-cp", Compilation.path(classPath))
                .processorPath(Jars.processor())
                .of(Inputs.of("tests"))
                .silently()
                .generated())
        .containsOnlyKeys("app/FakeOrderServiceTraced.java")
        .isEqualTo(asOneCompilation());
  }

  private static Map<String, String> asOneCompilation() {
    Map<String, String> all = new TreeMap<>(Reference.of("orders", "tests"));
    all.remove("app/OrderServiceTraced.java");
    return all;
  }
}
