package dev.spansmith.shop;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.shop.MockOtlpServer.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each span that the demo ends arrives, once, at a receiver that is not ours; and it sees one
 * connected tree for each order, and the links between them.
 */
@Tag("receiver")
class ReceiverTest {

  /** Of the orders, those that end with a parcel. */
  private static final int PARCELS = 2;

  @TempDir Path folder;

  /** One root for each trace, every parent in its trace, and every link to a span that is there. */
  private static void assertConnected(List<Received> spans) {
    Set<String> there =
        spans.stream().map(span -> span.traceId() + "-" + span.spanId()).collect(toSet());
    List<Received> roots =
        spans.stream().filter(span -> span.parentId().equals(Received.NONE)).toList();
    assertThat(roots).extracting(Received::traceId).doesNotHaveDuplicates();
    assertThat(roots)
        .hasSize((int) spans.stream().map(Received::traceId).distinct().count())
        .hasSize(SampleOrder.ALL.size() + PARCELS);
    assertThat(spans)
        .filteredOn(span -> !roots.contains(span))
        .allMatch(span -> there.contains(span.traceId() + "-" + span.parentId()));
    assertThat(spans.stream().flatMap(span -> span.links().stream()))
        .hasSize(PARCELS)
        .allMatch(there::contains);
  }

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

      List<Received> received = receiver.received();
      assertThat(run.exitCode()).as(run.output()).isZero();
      assertThat(run.output())
          .contains("all spans sent to " + endpoint + " over OTLP " + protocol)
          .doesNotContainPattern("(?m)^trace ");
      List<String> made = Files.readAllLines(spanLog);
      assertThat(made).hasSizeGreaterThan(60);
      assertThat(received)
          .extracting(span -> span.traceId() + " " + span.spanId())
          .containsExactlyInAnyOrderElementsOf(made);
      assertConnected(received);
      System.out.println(
          received.size() + " of " + made.size() + " spans arrived over " + protocol);
    }
  }
}
