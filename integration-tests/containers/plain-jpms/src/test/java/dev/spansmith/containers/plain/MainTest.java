package dev.spansmith.containers.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as it is started in production: its module on the module path, in a JVM of its own.
 */
class MainTest {

  @Test
  void runsAsModule(@TempDir Path folder) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                "target/classes" + File.pathSeparator + "target/module-path",
                "--module",
                "dev.spansmith.containers.plain/dev.spansmith.containers.plain.Main")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = program.waitFor(2, TimeUnit.MINUTES);
    program.destroyForcibly();

    assertThat(ended).isTrue();
    assertThat(Files.readString(output, StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Receipt[orderId=A-17, cents=1200]",
            "module dev.spansmith.containers.plain OrderServiceTraced",
            "order service built",
            "order service built",
            "order service built",
            "card charged for A-17",
            "card charged for A-18",
            "here: OrderService.place",
            "here:   OrderService.total",
            "here:   PaymentService.charge",
            "there: OrderService.total");
  }
}
