package dev.spansmith.outside;

import static java.util.stream.Collectors.joining;
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
  private static final Path CONTAINERS = Path.of("../containers");
  private static final Path GENERATED =
      Path.of(
          "target/it/maven-project/target/generated-sources/annotations",
          "com/acme/shop/OrderServiceTraced.java");

  @ParameterizedTest
  @CsvSource({
    "maven, xml, outside/src/it/maven-project/pom.xml",
    "order-service, java, outside/src/it/maven-project/src/main/java/com/acme/shop/OrderService.java",
    "checkout, java, outside/src/it/maven-project/src/main/java/com/acme/shop/Checkout.java",
    "inject, java, outside/src/it/maven-project/src/main/java/com/acme/shop/Shop.java",
    "spring-boot, xml, containers/spring-boot/pom.xml",
    "spring-component, java, containers/spring-boot/src/main/java/dev/spansmith/orders/Dispatcher.java",
    "spring-repository, java, containers/spring-boot/src/main/java/dev/spansmith/orders/PurchaseRepository.java",
  })
  void snippetIsTheTriedOne(String name, String language, String file) {
    assertThat(Snippets.inReadme(language, name))
        .isEqualTo(Snippets.inFile(INTEGRATION_TESTS.resolve(file), name));
  }

  /** A table has no line breaks; otherwise its code is that of an application in containers. */
  @ParameterizedTest
  @CsvSource({
    "plain Java, 1, plain-jpms/src/main/java/dev/spansmith/containers/plain/Main.java",
    "plain Java, 2, plain-jpms/src/main/java/dev/spansmith/containers/plain/Main.java",
    "Quarkus, 1, quarkus/src/main/java/dev/spansmith/containers/quarkus/OrderResource.java",
    "'CDI, as in Weld', 1, weld/src/main/java/dev/spansmith/containers/weld/Shipping.java",
    "Guice, 1, guice/src/main/java/dev/spansmith/containers/guice/ShopModule.java",
    "Guice, 2, guice/src/main/java/dev/spansmith/containers/guice/ShopModule.java",
    "Dagger, 1, dagger/src/main/java/dev/spansmith/containers/dagger/ShopModule.java",
    "Dagger, 2, dagger/src/main/java/dev/spansmith/containers/dagger/ShopModule.java",
    "Micronaut, 2, micronaut/src/main/java/dev/spansmith/containers/micronaut/ShopFactory.java",
    "avaje-inject, 1, avaje-inject/src/main/java/dev/spansmith/containers/avaje/ShopFactory.java",
    "avaje-inject, 2, avaje-inject/src/main/java/dev/spansmith/containers/avaje/ShopFactory.java",
    "Jersey and HK2, 1, jersey/src/main/java/dev/spansmith/containers/jersey/ShopBinder.java",
    "Jersey and HK2, 2, jersey/src/main/java/dev/spansmith/containers/jersey/ShopBinder.java",
  })
  void cellIsTheTriedOne(String container, int column, String file) {
    String region = column == 1 ? "class" : "interface";

    assertThat(Snippets.inTable("containers", container, column))
        .isEqualTo(Snippets.inFile(CONTAINERS.resolve(file), region).lines().collect(joining(" ")));
  }

  @Test
  void generatedFileIsTheOneShown() throws IOException {
    assertThat(Snippets.normalized(Files.readString(GENERATED)))
        .contains(Snippets.inReadme("java", "order-service-traced"));
  }
}
