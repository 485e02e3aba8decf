package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other tests compile with is there; to skip a compiler is loud, and in CI a failure. */
class CompilersTest {

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void javacIsHere(int feature) {
    if (Jdks.ofVersion(feature).isEmpty()) {
      String missing =
          "no JDK " + feature + " beside this one; nothing was compiled with its javac.";
      System.err.println("SKIPPED: " + missing);
      if (System.getenv("CI") != null) {
        fail(missing + " CI must not skip a compiler.");
      }
      assumeTrue(false, missing);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tools/ecj.jar", "tools/lombok.jar", "tools/slf4j-api.jar"})
  void toolIsHere(String jar) {
    assertThat(Path.of("target").resolve(jar)).isRegularFile();
  }
}
