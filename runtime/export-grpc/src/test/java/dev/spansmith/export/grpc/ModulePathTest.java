package dev.spansmith.export.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.modular.OverGrpc;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okhttp3.Protocol;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Named modules find the provider as well, though nobody requires its module. */
class ModulePathTest {

  private static final List<String> PARTS =
      Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));

  @Test
  void providerIsFoundAmongNamedModules() throws Exception {
    try (MockWebServer collector = new MockWebServer()) {
      collector.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
      collector.enqueue(accepted());
      collector.start();

      assertThat(exportTo(collector.getPort())).isEqualTo("named: true\n");
      assertThat(collector.getRequestCount()).isEqualTo(1);
    }
  }

  private static String exportTo(int port) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                PARTS.stream()
                    .filter(ModulePathTest::isRunTimePart)
                    .collect(Collectors.joining(File.pathSeparator)),
                "--add-modules",
                "dev.spansmith.export",
                "-cp",
                PARTS.stream().filter(part -> part.endsWith("test-classes")).findFirst().get(),
                OverGrpc.class.getName())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_"));
    builder.environment().put("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc");
    builder.environment().put("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + port);
    Process process = builder.start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static boolean isRunTimePart(String entry) {
    String name = new File(entry).getName();
    return name.equals("classes")
        || (!name.contains("-proto")
            && Stream.of("spansmith-", "opentelemetry-", "okhttp-jvm", "okio-jvm", "kotlin-stdlib")
                .anyMatch(name::startsWith));
  }

  private static MockResponse accepted() {
    return new MockResponse.Builder()
        .setHeader("content-type", "application/grpc")
        .body(new Buffer().write(new byte[5]))
        .removeHeader("content-length")
        .trailers(Headers.of("grpc-status", "0"))
        .build();
  }
}
