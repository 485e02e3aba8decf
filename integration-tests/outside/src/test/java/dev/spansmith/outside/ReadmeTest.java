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

  private static final Path INTEGRATION_TESTS = Path.of("..");
  private static final Path GENERATED =
      Path.of(
          "target/it/maven-project/target/generated-sources/annotations",
          "com/acme/shop/OrderServiceTraced.java");

  @ParameterizedTest
  @CsvSource({
    "maven, xml, outside/src/it/maven-project/pom.xml",
    "order-service, java, outside/src/it/maven-project/src/main/java/com/acme/shop/OrderService.java",
    "inject, java, outside/src/it/maven-project/src/main/java/com/acme/shop/Shop.java",
    "spring-boot, xml, containers/spring-boot/pom.xml",
    "spring-component, java, containers/spring-boot/src/main/java/dev/spansmith/orders/Dispatcher.java",
    "spring-repository, java, containers/spring-boot/src/main/java/dev/spansmith/orders/PurchaseRepository.java",
  })
  void snippetIsTheTriedOne(String name, String language, String file) {
    assertThat(Snippets.inReadme(language, name))
        .isEqualTo(Snippets.inFile(INTEGRATION_TESTS.resolve(file), name));
  }

  @Test
  void generatedFileIsTheOneShown() throws IOException {
    assertThat(Snippets.normalized(Files.readString(GENERATED)))
        .contains(Snippets.inReadme("java", "order-service-traced"));
  }
}
