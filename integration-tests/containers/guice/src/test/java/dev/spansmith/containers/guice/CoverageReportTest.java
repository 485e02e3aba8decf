package dev.spansmith.containers.guice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What JaCoCo lists after the other tests: what people wrote, and not what the processor did. */
class CoverageReportTest {

  @Test
  void leavesWrappersOut() throws IOException {
    assertThat(Files.readString(Path.of("target/site/jacoco/jacoco.csv")))
        .contains(",OrderService,")
        .contains(",Shipping,")
        .doesNotContain("Traced");
  }
}
