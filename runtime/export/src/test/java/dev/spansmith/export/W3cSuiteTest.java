package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A service whose only propagation is what {@link Telemetry} gives it, in front of the cases of the
 * W3C trace-context suite; then the same service with the stock propagator.
 */
class W3cSuiteTest {

  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private static RawHttp http;
  private static Telemetry telemetry;
  private static RelayService ours;

  @BeforeAll
  static void start() throws IOException {
    http = new RawHttp();
    telemetry =
        Telemetry.builder().setting("otel.traces.exporter", "console").output(NOWHERE).build();
    ours = new RelayService(telemetry.openTelemetry(), http.downstream());
  }

  @AfterAll
  static void stop() throws IOException {
    ours.close();
    telemetry.close();
    http.close();
  }

  static List<W3cCase> cases() {
    return W3cCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oursBehavesAsAsked(W3cCase each) throws IOException {
    each.check().run(service(ours));
  }

  @Test
  void thereAre41Cases() {
    assertThat(cases()).extracting(W3cCase::name).doesNotHaveDuplicates().hasSize(41);
  }

  @Test
  void theStockPropagatorBesideOurs() throws IOException {
    List<String> failedByOurs = failures(service(ours));
    List<String> failedByStock;
    OpenTelemetry sdk =
        OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder().build())
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .build();
    try (RelayService stock = new RelayService(sdk, http.downstream())) {
      failedByStock = failures(service(stock));
    }

    System.out.printf(
        "W3C trace-context suite, cases passed: ours %d of 41, the stock propagator %d of 41"
            + " (fails %s)%n",
        41 - failedByOurs.size(), 41 - failedByStock.size(), failedByStock);
    assertThat(failedByOurs).isEmpty();
  }

  private static List<String> failures(W3cCase.Service service) throws IOException {
    List<String> failures = new ArrayList<>();
    for (W3cCase each : cases()) {
      try {
        each.check().run(service);
      } catch (AssertionError failed) {
        failures.add(each.name());
      }
    }
    return failures;
  }

  private static W3cCase.Service service(RelayService relay) {
    return (calls, headerLines) -> {
      List<SentContext> sent =
          http.send(relay.port(), calls, headerLines).stream().map(SentContext::of).toList();
      assertThat(sent).as("calls downstream").hasSize(calls);
      return sent;
    };
  }
}
