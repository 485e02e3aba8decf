package dev.spansmith.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ahead-of-time processing wrote. */
class AheadOfTimeTest {

  private static final Path GENERATED = Path.of("target/spring-aot/main");

  @ParameterizedTest
  @ValueSource(strings = {"OrderController", "OrderService", "PriceList", "Dispatcher", "Cleanup"})
  void wrapperIsBuiltByItsConstructor(String component) throws IOException {
    assertThat(texts("sources/dev/spansmith/orders"))
        .contains("new " + component + "Traced(")
        .doesNotContain("new " + component + "(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PurchaseRepository", "StockClient", "PaymentGateway"})
  void decoratorIsReachedWithoutReflection(String port) throws IOException {
    assertThat(texts("sources/dev/spansmith/orders")).contains(port + "TracedBeanDecorator::new");
    assertThat(texts("resources")).doesNotContain(port + "Traced\"");
  }

  @Test
  void definitionsAreNotRewrittenAgain() throws IOException {
    assertThat(texts("sources/dev/spansmith/spring"))
        .contains("DecoratingPostProcessor")
        .doesNotContain("WrapperDefinitions");
  }

  private static String texts(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(GENERATED.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(AheadOfTimeTest::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
