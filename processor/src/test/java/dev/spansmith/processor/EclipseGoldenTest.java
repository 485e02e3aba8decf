package dev.spansmith.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Eclipse compiler accepts every wrapper, and gets the same text as javac, to the letter. */
final class EclipseGoldenTest {

  /** ECJ wants what a {@code permits} clause names before a processor can write it. */
  private static final String PERMITS_ITS_WRAPPER = "Permitting";

  static Stream<Path> inputs() {
    return Sources.in("good").stream()
        .filter(input -> !Sources.name(input).equals(PERMITS_ITS_WRAPPER));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void wrapperIsTheGoldenOne(Path input, @TempDir Path output) {
    StringWriter messages = new StringWriter();

    assertThat(compile(input, output, messages)).as(messages.toString()).isTrue();
    List<String> wrappers = Sources.names(output.resolve("good"), "Traced.java");
    assertThat(wrappers).isNotEmpty();
    for (String wrapper : wrappers) {
      assertThat(Sources.read(output.resolve("good").resolve(wrapper)))
          .isEqualTo(Sources.read(Sources.INPUTS.resolve("golden").resolve(wrapper + ".golden")));
    }
  }

  @Test
  void eclipseRefusesAWrapperInPermits(@TempDir Path output) {
    StringWriter messages = new StringWriter();
    Path input = Sources.INPUTS.resolve("good").resolve(PERMITS_ITS_WRAPPER + ".java");

    assertThat(compile(input, output, messages)).isFalse();
    assertThat(messages.toString()).contains("PermittingTraced cannot be resolved to a type");
  }

  private static boolean compile(Path input, Path output, StringWriter messages) {
    EclipseCompiler compiler = new EclipseCompiler();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            messages,
            null,
            null,
            List.of("-17", "-d", output.toString(), "-s", output.toString()),
            null,
            compiler.getStandardFileManager(null, null, null).getJavaFileObjects(input));
    task.setProcessors(List.of(new TracedProcessor()));
    return task.call();
  }
}
