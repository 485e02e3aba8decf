package dev.spansmith.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Eclipse compiler shows the same messages at the same lines as javac, as often. */
final class EclipseDiagnosticTest {

  private static final String OURS = "[Spansmith:";

  static Stream<Path> bad() {
    return Sources.in("bad", "tolerated").stream();
  }

  static Stream<Path> fixed() {
    return Sources.in("fixed").stream().filter(input -> !Sources.name(input).equals("SealedType"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void saysTheSameAsJavac(Path input, @TempDir Path output) {
    List<String> javac =
        Sources.read(Path.of(input.toString().replace(".java", ".expected")))
            .lines()
            .filter(line -> line.contains(OURS))
            .map(line -> line.replaceFirst(":-?\\d+:", ":"))
            .sorted()
            .toList();

    assertThat(ours(Eclipse.compile(input, output))).isEqualTo(javac);
  }

  @ParameterizedTest
  @MethodSource("fixed")
  void adviceWorks(Path input, @TempDir Path output) {
    Eclipse compilation = Eclipse.compile(input, output);

    assertThat(compilation.succeeded()).as(compilation.messages()).isTrue();
    assertThat(ours(compilation)).isEmpty();
  }

  private static List<String> ours(Eclipse compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains(OURS))
        .map(EclipseDiagnosticTest::describe)
        .sorted()
        .toList();
  }

  private static String describe(Diagnostic<?> diagnostic) {
    return String.format(
        Locale.ROOT,
        "%d: %s: %s",
        // ECJ has no "nowhere".
        diagnostic.getLineNumber() > 0 ? diagnostic.getLineNumber() : -1,
        diagnostic.getKind().toString().toLowerCase(Locale.ROOT).replace("mandatory_", ""),
        diagnostic.getMessage(Locale.ROOT));
  }
}
