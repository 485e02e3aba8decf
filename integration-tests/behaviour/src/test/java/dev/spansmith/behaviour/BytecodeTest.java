package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What compiled wrappers are made of. */
final class BytecodeTest {

  static List<Path> wrappers() throws IOException, URISyntaxException {
    Path root = Path.of(BankTraced.class.getResource("BankTraced.class").toURI()).getParent();
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(file -> file.toString().endsWith("Traced.class")).toList();
    }
  }

  @Test
  void eachTracedTypeHasItsWrapper() throws IOException, URISyntaxException {
    assertThat(wrappers())
        .extracting(file -> file.getFileName().toString())
        .contains("BankTraced.class", "RepositoryTraced.class", "EverythingTraced.class");
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void noReflectionNoLookupsNoLambdas(Path wrapper) throws IOException {
    ClassFile compiled = ClassFile.read(wrapper);

    assertThat(compiled.members())
        .anyMatch(member -> member.startsWith("dev/spansmith/runtime/Spans."))
        .doesNotContain("java/lang/Class.forName")
        .noneMatch(member -> member.startsWith("java/lang/invoke/"));
    assertThat(compiled.texts())
        .noneMatch(text -> text.contains("java/lang/reflect"))
        .noneMatch(text -> text.contains("java/lang/invoke/"));
  }
}
