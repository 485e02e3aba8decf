package dev.spansmith.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader copies from the README is what the build has tried. */
class ReadmeTest {

  private static final Path PROJECT = Path.of("src/it/maven-project");

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
}
