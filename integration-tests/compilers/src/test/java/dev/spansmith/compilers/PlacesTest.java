package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Types in places where few people put them. */
class PlacesTest {

  @TempDir Path directory;

  @EveryCompiler
  void unnamedPackage(Compiler compiler) {
    assertThat(Compilation.usual(compiler, directory, Inputs.of("unnamed")).silently().generated())
        .containsOnlyKeys("RootTraced.java", "Root_PortTraced.java")
        .isEqualTo(Reference.of("unnamed"));
  }

  @EveryCompiler
  void besideAnotherTypeInOneFile(Compiler compiler) {
    Compilation compilation = Compilation.usual(compiler, directory, Inputs.of("auxiliary"));
    if (compiler instanceof Javac) {
      compilation.with("-Xlint:-auxiliaryclass");
    }

    assertThat(compilation.silently().generated()).containsOnlyKeys("app/SideTraced.java");
  }

  /** javac looks at no {@code @SuppressWarnings} for this one, so the wrapper cannot silence it. */
  @EveryJavac
  void besideAnotherTypeInOneFileThatIsAllJavacSays(Javac javac) {
    String output = Compilation.usual(javac, directory, Inputs.of("auxiliary")).inVain().output();

    assertThat(output.lines().filter(line -> line.contains("warning: ")))
        .hasSize(3)
        .allMatch(line -> line.contains("SideTraced.java") && line.contains("auxiliary class"));
    assertThat(output).contains("error: warnings found and -Werror specified");
  }

  @EveryJavac
  void belowAConstructorThatLeaksThis(Javac javac) {
    assertThat(Compilation.usual(javac, directory, Inputs.of("early")).silently().generated())
        .isEqualTo(Reference.of("early"));
  }
}
