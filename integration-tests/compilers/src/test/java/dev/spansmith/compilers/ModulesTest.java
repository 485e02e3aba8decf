package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Ecj;
import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrappers in named modules. */
class ModulesTest {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  @TempDir Path directory;

  @EveryJavac
  void ofAnApplicationThatDoesNotReadJavaCompiler(Javac javac) {
    assertThat(wrapper(javac, "modules/application")).doesNotContain(GENERATED);
  }

  @EveryJavac
  void ofALibraryThatReadsJavaCompiler(Javac javac) {
    assertThat(wrapper(javac, "modules/library")).contains("import " + GENERATED + ";");
  }

  /** The runtime knows the carriers of many modules, and needs none of them. */
  @EveryJavac
  void ofAnApplicationWithACarrierOfAModule(Javac javac) {
    assertThat(
            Compilation.strict(javac, directory, Inputs.of("carriers", "modules/carriers"))
                .with("--processor-module-path", Compilation.path(Jars.processor()))
                .silently()
                .generated())
        .containsOnlyKeys("app/CallsTraced.java");
  }

  @Test
  void differInNothingElse() {
    assertThat(Reference.of("orders", "modules/application").get("app/OrderServiceTraced.java"))
        .isEqualTo(
            Reference.of("orders", "modules/library")
                .get("app/OrderServiceTraced.java")
                .replace("import " + GENERATED + ";\n", "")
                .replace("@Generated(\"dev.spansmith.processor.TracedProcessor\")\n", ""));
  }

  /** In one step ECJ takes what any processor writes for a part of the unnamed module. */
  @ParameterizedTest
  @ValueSource(strings = {"modules/library", "modules/application"})
  void needTwoStepsFromEclipse(String module) {
    Ecj ecj = new Ecj(Jdks.running());
    List<Path> sources = Inputs.of("orders", module);

    assertThat(
            Compilation.usual(ecj, directory, sources)
                .with("-proc:only")
                .successfully()
                .generated())
        .isEqualTo(Reference.of("orders", module));
    Compilation.strict(ecj, directory, sources)
        .with("-proc:none")
        .of(Texts.files(Compilation.generated(directory), ".java"))
        .successfully();
  }

  /** The way Maven compiles the tests of a module: as if they were a part of it. */
  @EveryJavac
  void ofTestsThatPatchTheModule(Javac javac) {
    Path main = directory.resolve("main");
    Compilation.usual(javac, main, Inputs.of("orders", "modules/application")).silently();
    Path test = directory.resolve("test");
    List<Path> modulePath = new ArrayList<>(Jars.libraries());
    modulePath.add(Compilation.classes(main));

    assertThat(
            Compilation.bare(javac, test)
                .with(javac.fullLint())
                .with("--module-path", Compilation.path(modulePath))
                .with("--add-modules", "app")
                .with("--patch-module", "app=" + Path.of("src/test/inputs/tests").toAbsolutePath())
                .processorPath(Jars.processor())
                .of(Inputs.of("tests"))
                .silently()
                .generated())
        .containsOnlyKeys("app/FakeOrderServiceTraced.java");
  }

  private String wrapper(Javac javac, String module) {
    Compilation.Outcome outcome =
        Compilation.strict(javac, directory, Inputs.of("orders", module))
            .with("--processor-module-path", Compilation.path(Jars.processor()))
            .silently();
    assertThat(outcome.generated()).isEqualTo(Reference.of("orders", module));
    return outcome.generated().get("app/OrderServiceTraced.java");
  }
}
