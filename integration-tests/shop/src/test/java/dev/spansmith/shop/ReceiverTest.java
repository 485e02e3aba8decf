package dev.spansmith.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each span that the demo ends arrives, once, at a receiver that is not ours. */
@Tag("receiver")
class ReceiverTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"http/protobuf", "grpc"})
  void everySpanArrives(String protocol) throws IOException, InterruptedException {
    Path spanLog = folder.resolve("spans.txt");
    try (MockOtlpServer receiver = MockOtlpServer.start()) {
      String endpoint = receiver.endpoint(protocol);
      DemoRun run =
          DemoRun.with(
              Map.of(
                  "OTEL_EXPORTER_OTLP_ENDPOINT", endpoint,
                  "OTEL_EXPORTER_OTLP_PROTOCOL", protocol),
              "-D" + SpanLog.PROPERTY + "=" + spanLog);

      List<String> received = receiver.received();
      assertThat(run.exitCode()).as(run.output()).isZero();
      assertThat(run.output())
          .contains("all spans sent to " + endpoint + " over OTLP " + protocol)
          .doesNotContainPattern("(?m)^trace ");
      List<String> made = Files.readAllLines(spanLog);
      assertThat(made).hasSizeGreaterThan(60);
      assertThat(received).containsExactlyInAnyOrderElementsOf(made);
      System.out.println(
          received.size() + " of " + made.size() + " spans arrived over " + protocol);
    }
  }
}
