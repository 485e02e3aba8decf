package dev.spansmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of every wrapper, to the letter. {@code -Dgolden.update=true} writes the files anew;
 * what they then say is reviewed like any other code.
 */
final class GoldenTest {

  private static final List<String> WITH_PROCESSOR = List.of("-Xlint:all,-processing", "-Werror");

  static Stream<Path> inputs() {
    return Sources.in("good", "libraries", "options", "containers", "javac-only").stream();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void wrapperIsTheGoldenOne(Path input) {
    Compilation compilation = Sources.compile(WITH_PROCESSOR, input);

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.generatedSourceFiles()).isNotEmpty();
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      Path golden = golden(input, generated);
      if (Sources.UPDATE) {
        Sources.write(golden, Sources.text(generated));
      }
      assertThat(Sources.text(generated)).isEqualTo(Sources.read(golden));
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void goldenIsCleanForEveryLint(Path input) {
    Compilation first = Sources.compile(List.of(), input);
    List<JavaFileObject> sources = new ArrayList<>(first.generatedSourceFiles());
    Sources.withStubs(input).forEach(path -> sources.add(Sources.source(path)));

    assertThat(Compiler.javac().withOptions("-proc:none", "-Xlint:all", "-Werror").compile(sources))
        .succeededWithoutWarnings();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void sameInputGivesSameBytes(Path input) {
    assertThat(texts(input)).isEqualTo(texts(input));
  }

  private static List<String> texts(Path input) {
    return Sources.compile(List.of(), input).generatedSourceFiles().stream()
        .map(Sources::text)
        .toList();
  }

  private static Path golden(Path input, JavaFileObject generated) {
    String path = generated.toUri().getPath();
    return input
        .resolveSibling("golden")
        .resolve(path.substring(path.lastIndexOf('/') + 1) + ".golden");
  }
}
