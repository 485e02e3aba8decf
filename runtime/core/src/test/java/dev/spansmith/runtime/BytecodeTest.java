package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiled runtime is made of. */
final class BytecodeTest {

  private static final int MOST_BYTES = 20 * 1024;
  private static final Pattern LOADED =
      Pattern.compile("\\[class,load *\\] dev\\.spansmith\\.runtime\\.(\\S+) ");

  static List<Path> classes() throws IOException {
    try (Stream<Path> files = Files.walk(root())) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  @Test
  void theseAreTheClassesThatShip() throws IOException {
    assertThat(classes())
        .extracting(file -> file.getFileName().toString())
        .contains("Spans.class", "Failures.class", "module-info.class");
  }

  @ParameterizedTest
  @MethodSource("classes")
  void noReflectionAndNoLookups(Path file) throws IOException {
    ClassFile compiled = ClassFile.read(file);

    assertThat(compiled.texts()).noneMatch(text -> text.contains("java/lang/reflect"));
    assertThat(compiled.members())
        .noneMatch(member -> member.startsWith("java/lang/invoke/MethodHandles"))
        .doesNotContain("java/lang/Class.forName")
        .noneMatch(
            member -> member.matches("java/lang/Class\\.get(Declared)?(Method|Field|Cons).*"))
        .noneMatch(member -> member.startsWith("java/lang/ClassLoader."));
  }

  @Test
  void whatASynchronousCallTouchesIsSmall() throws IOException {
    String output =
        ChildJvm.run(ChildPrograms.OneCall.class, "", "-Xlog:class+load:stdout:uptime,tags");

    List<Path> touched =
        LOADED
            .matcher(output)
            .results()
            .map(match -> root().resolve("dev/spansmith/runtime/" + match.group(1) + ".class"))
            .filter(Files::exists) // the others are classes of this test
            .toList();
    assertThat(touched)
        .extracting(file -> file.getFileName().toString())
        .contains("Spans.class", "SpanDefinition.class", "GlobalTracer.class")
        .doesNotContain("Failures.class", "Problems.class", "AttributeValues.class");
    long bytes = 0;
    for (Path file : touched) {
      bytes += Files.size(file);
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  private static Path root() {
    try {
      return Path.of(Spans.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException problem) {
      throw new AssertionError(problem);
    }
  }
}
