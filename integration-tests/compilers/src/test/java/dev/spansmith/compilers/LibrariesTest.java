package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Wrappers of methods that return other libraries' types, which have to be there for that. */
class LibrariesTest {

  @TempDir Path directory;

  @EveryCompiler
  void asynchronousResults(Compiler compiler) {
    List<Path> sources = Inputs.asynchronous();
    Compilation compilation =
        Compilation.bare(compiler, directory)
            .with(compiler.fullLint())
            .with("-cp", Compilation.path(Jars.application()))
            .processorPath(Jars.processor())
            .of(sources);

    Compilation.Outcome outcome =
        compiler instanceof Javac ? compilation.silently() : compilation.successfully();

    assertThat(outcome.generated()).isEqualTo(Inputs.asynchronousGolden());
  }
}
