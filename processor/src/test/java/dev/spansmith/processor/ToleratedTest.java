package dev.spansmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code that the OpenTelemetry agent accepts goes on compiling when the processor is added: what
 * would be an error with our annotations is a warning with OpenTelemetry's.
 */
final class ToleratedTest {

  static Stream<Path> inputs() {
    return Sources.in("tolerated").stream();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isAWarning(Path input) {
    Compilation compilation = Sources.compile(List.of(), input);

    String found = DiagnosticTest.describe(compilation.diagnostics());
    Path expected = Path.of(input.toString().replace(".java", ".expected"));
    if (Sources.UPDATE) {
      Sources.write(expected, found);
    }
    assertThat(compilation).succeeded();
    assertThat(found).isEqualTo(Sources.read(expected));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void whatCanBeTracedIs(Path input) {
    Compilation compilation = Sources.compile(List.of(), input);

    List<String> wrappers =
        compilation.generatedSourceFiles().stream()
            .map(JavaFileObject::getName)
            .map(name -> name.substring(name.lastIndexOf('/') + 1))
            .toList();
    assertThat(wrappers)
        .isEqualTo(
            switch (Sources.name(input)) {
              case "OutOfReach", "Attributes", "NothingAdded", "Secrets" ->
                  List.of(Sources.name(input) + "Traced.java");
              default -> List.of();
            });
  }
}
