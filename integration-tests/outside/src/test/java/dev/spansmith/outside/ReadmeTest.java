package dev.spansmith.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader copies from the README is what the build has tried. */
class ReadmeTest {

  private static final Path PROJECT = Path.of("src/it/maven-project");
  private static final Path GENERATED =
      Path.of(
          "target/it/maven-project/target/generated-sources/annotations",
          "com/acme/shop/OrderServiceTraced.java");

  @ParameterizedTest
  @CsvSource({
    "maven, xml, pom.xml",
    "order-service, java, src/main/java/com/acme/shop/OrderService.java",
    "inject, java, src/main/java/com/acme/shop/Shop.java",
  })
  void snippetIsTheTriedOne(String name, String language, String file) {
    assertThat(Snippets.inReadme(language, name))
        .isEqualTo(Snippets.inFile(PROJECT.resolve(file), name));
  }

  @Test
  void generatedFileIsTheOneShown() throws IOException {
    assertThat(Snippets.normalized(Files.readString(GENERATED)))
        .contains(Snippets.inReadme("java", "order-service-traced"));
  }
}
