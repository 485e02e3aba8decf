package dev.spansmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.spansmith.processor.diagnostic.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every diagnostic: its full text, where it points, that it comes once, that its type gets no
 * wrapper and another one beside it does, and that its advice works.
 */
final class DiagnosticTest {

  private static final JavaFileObject BYSTANDER =
      JavaFileObjects.forSourceString(
          "bad.Bystander",
          """
          package bad;

          @dev.spansmith.annotations.Traced
          class Bystander {
            public void call() {}
          }
          """);

  /**
   * These need more than one source file: {@link CrashTest}, {@link NeighboursTest}, and
   * integration-tests/compilers for the others.
   */
  private static final Set<Problem> ELSEWHERE =
      EnumSet.of(
          Problem.INTERNAL,
          Problem.RUNTIME_MISSING,
          Problem.LOMBOK_MISSING,
          Problem.UNREACHABLE_METHOD);

  static Stream<Path> bad() {
    return Sources.in("bad").stream();
  }

  static Stream<Path> fixed() {
    return Sources.in("fixed").stream();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void saysWhatIsWrong(Path input) {
    Compilation compilation = Sources.compile(List.of(), input, BYSTANDER);

    String found = describe(compilation.diagnostics());
    Path expected = Path.of(input.toString().replace(".java", ".expected"));
    if (Sources.UPDATE) {
      Sources.write(expected, found);
    }
    assertThat(found).isEqualTo(Sources.read(expected));
    assertThat(found).contains("[Spansmith:" + Sources.name(input));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void sparesTheTypeBesideIt(Path input, @TempDir Path output) {
    List<String> options = new ArrayList<>(List.of("-d", output.toString()));
    options.addAll(Sources.options(input));
    List<JavaFileObject> sources = new ArrayList<>(List.of(BYSTANDER));
    Sources.withStubs(input).forEach(path -> sources.add(Sources.source(path)));
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(new StringWriter(), null, diagnostic -> {}, options, null, sources);
    task.setProcessors(List.of(new TracedProcessor()));
    boolean succeeded = task.call();

    List<String> wrappers = Sources.names(output.resolve("bad"), "Traced.java");
    assertThat(wrappers).contains("BystanderTraced.java");
    if (!succeeded && !Sources.name(input).equals(Problem.UNKNOWN_OPTION.code())) {
      assertThat(wrappers).doesNotContain(Sources.name(input) + "Traced.java");
    }
  }

  @ParameterizedTest
  @MethodSource("fixed")
  void adviceWorks(Path input) {
    Compilation compilation = Sources.compile(List.of("-Xlint:all,-processing", "-Werror"), input);

    assertThat(compilation).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void hasAnExample(Problem problem) {
    if (!ELSEWHERE.contains(problem)) {
      assertThat(Sources.INPUTS.resolve("bad").resolve(problem.code() + ".java")).exists();
    }
  }

  @Test
  void readmeListsEachAndNoOther() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    int table = readme.indexOf("| code | when |");

    List<String> listed =
        readme
            .substring(table, readme.indexOf("\n\n", table))
            .lines()
            .skip(2)
            .map(line -> line.substring(line.indexOf('`') + 1, line.indexOf("` |")))
            .toList();
    List<String> codes = Arrays.stream(Problem.values()).map(Problem::code).toList();

    assertThat(listed).containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void readmeMarksWarnings() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));

    for (Problem problem : Problem.values()) {
      assertThat(readme.contains("| `" + problem.code() + "` | warning: "))
          .as(problem.code())
          .isEqualTo(!problem.isError());
    }
  }

  static String describe(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .map(DiagnosticTest::describe)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    return String.format(
        Locale.ROOT,
        "%d:%d: %s: %s",
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getKind().toString().toLowerCase(Locale.ROOT),
        diagnostic.getMessage(Locale.ROOT));
  }
}
