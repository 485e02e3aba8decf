package dev.spansmith.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Eclipse compiler accepts every wrapper, and gets the same text as javac, to the letter. */
final class EclipseGoldenTest {

  static Stream<Path> inputs() {
    return Sources.in("good", "libraries", "options", "containers").stream();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void wrapperIsTheGoldenOne(Path input, @TempDir Path output) {
    Eclipse compilation = Eclipse.compile(input, output);

    assertThat(compilation.succeeded()).as(compilation.messages()).isTrue();
    List<String> wrappers = Sources.names(output.resolve("good"), "Traced.java");
    assertThat(wrappers).isNotEmpty();
    for (String wrapper : wrappers) {
      assertThat(Sources.read(output.resolve("good").resolve(wrapper)))
          .isEqualTo(Sources.read(input.resolveSibling("golden").resolve(wrapper + ".golden")));
    }
  }

  /** ECJ wants what a {@code permits} clause names before a processor can write it. */
  @Test
  void eclipseRefusesAWrapperInPermits(@TempDir Path output) {
    Path input = Sources.INPUTS.resolve("javac-only").resolve("Permitting.java");

    Eclipse compilation = Eclipse.compile(input, output);

    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.messages()).contains("PermittingTraced cannot be resolved to a type");
  }
}
