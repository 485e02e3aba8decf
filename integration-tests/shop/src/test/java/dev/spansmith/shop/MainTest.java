package dev.spansmith.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a user of the demo sees. */
class MainTest {

  private static final Pattern TREE =
      Pattern.compile("^trace [0-9a-f]{32}  .*\\R(?:[ │├└].*\\R)+", Pattern.MULTILINE);
  private static final Pattern GUIDES = Pattern.compile("^[ │├└─]*", Pattern.MULTILINE);

  /** Without any variable; a broker takes its time to start. */
  private static DemoRun run;

  @BeforeAll
  static void runAsItIs() {
    run = DemoRun.with(Map.of());
  }

  @Test
  void printsOneCompleteTreeForEachOrder() {
    List<String> blocks = TREE.matcher(run.output()).results().map(MatchResult::group).toList();
    List<String> trees = blocks.stream().filter(tree -> tree.contains("POST /orders ")).toList();
    List<String> batches = blocks.stream().filter(tree -> !trees.contains(tree)).toList();
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(trees).as(run.output()).hasSameSizeAs(SampleOrder.ALL);
    for (int i = 0; i < trees.size(); i++) {
      String orderId = SampleOrder.ALL.get(i).order().id();
      assertThat(trees.get(i))
          .containsPattern("POST /orders +SERVER .*\\[storefront]")
          .containsPattern("POST /reservations +SERVER .*\\[inventory]")
          .containsPattern("POST /charges +SERVER .*\\[payments]")
          .contains("order.id=" + orderId)
          .doesNotContain("unfinished");
      assertThat(spanLines(trees.get(i))).isEqualTo(spansClaimed(trees.get(i)));
    }
    assertThat(trees.subList(0, 2))
        .allSatisfy(
            tree -> assertThat(tree).containsPattern("PackingTable.pack +CONSUMER .*\\[shipping]"));
    assertThat(batches)
        .hasSize(2)
        .allSatisfy(tree -> assertThat(tree).containsPattern("PackingTable.sort +CONSUMER "));
    assertThat(trees.subList(0, 3)).allSatisfy(tree -> assertThat(tree).contains(", 0 errors"));
    assertThat(trees.get(3))
        .containsOnlyOnce("! java.lang.IllegalStateException: No courier goes to ISLANDS");
  }

  @Test
  void saysWhatItDoesAndWhatToDoNext() {
    assertThat(GUIDES.matcher(run.output()).replaceAll("").lines())
        .containsSubsequence(
            "Opening a shop of four services: storefront, inventory, payments and shipping.",
            "Order A-1001. A gold customer buys a teapot and a mug.",
            "Order A-1002. The kettle is out of stock and will follow later.",
            "Order A-1003. The bank declines the card: that happens, it is not an error.",
            "The customer gets 402: insufficient funds",
            "Order A-1004. No courier goes to the islands, and nobody thought of that: an error.",
            "The customer gets 500: something went wrong",
            "4 orders traced, nothing sent.");
    assertThat(run.output())
        .contains(
            "OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318",
            "OTEL_EXPORTER_OTLP_PROTOCOL=grpc");
  }

  @Test
  void saysSoAndFailsIfTheBackendIsNotThere() {
    DemoRun failing =
        DemoRun.with(
            Map.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:1",
                "OTEL_JAVA_EXPORTER_OTLP_RETRY_DISABLED", "true",
                "OTEL_EXPORTER_OTLP_TIMEOUT", "1000"));

    assertThat(failing.exitCode()).as(failing.output()).isEqualTo(1);
    assertThat(failing.output())
        .contains("not all spans reached http://localhost:1 over OTLP http/protobuf")
        .doesNotContainPattern("(?m)^trace ");
  }

  private static long spanLines(String tree) {
    return tree.lines().filter(line -> line.contains("─ ")).count();
  }

  private static long spansClaimed(String tree) {
    return Pattern.compile("(\\d+) spans?,")
        .matcher(tree)
        .results()
        .map(match -> Long.valueOf(match.group(1)))
        .findFirst()
        .orElseThrow();
  }
}
