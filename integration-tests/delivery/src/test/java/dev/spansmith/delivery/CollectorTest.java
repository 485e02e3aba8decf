package dev.spansmith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.export.Telemetry;
import dev.spansmith.export.TelemetryBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers of others: through an OpenTelemetry Collector to Zipkin, and back by query. */
@Tag("collector")
class CollectorTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int TRACES = 50;
  private static final int CHILDREN = 20;

  @TempDir static Path folder;

  private static Certificates client;
  private static Certificates own;
  private static Zipkin zipkin;
  private static Collector collector;

  @BeforeAll
  static void start() throws Exception {
    own = Certificates.create(folder, "collector", "-ext", "SAN=ip:127.0.0.1");
    client = Certificates.create(folder, "client");
    Path servers = Path.of(System.getProperty("delivery.servers"));
    zipkin = new Zipkin(servers.resolve("zipkin.jar"), servers.resolve("zipkin.log"));
    collector =
        new Collector(
            servers.resolve("collector"),
            servers,
            zipkin.spansEndpoint(),
            new Receiver.Tls(own, client, true));
  }

  @AfterAll
  static void stop() throws Exception {
    if (collector != null) {
      collector.close();
    }
    if (zipkin != null) {
      zipkin.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP, false, none",
    "HTTP, false, gzip",
    "HTTP, true, gzip",
    "GRPC, false, none",
    "GRPC, false, gzip",
    "GRPC, true, gzip"
  })
  void everySpanIsReadBack(Protocol protocol, boolean tls, String compression) throws Exception {
    Map<String, Set<String>> sent;
    try (Telemetry telemetry = telemetry(protocol, tls, compression).build()) {
      sent = record(telemetry.openTelemetry().getTracer("com.acme.Orders"));

      assertThat(telemetry.flush(PATIENCE)).isTrue();
      assertThat(telemetry.health().exported()).isEqualTo(TRACES * (CHILDREN + 1));
    }
    for (Map.Entry<String, Set<String>> trace : sent.entrySet()) {
      assertThat(awaitTrace(trace.getKey(), trace.getValue()))
          .contains("\"serviceName\":\"shop\"")
          .contains("\"name\":\"place\"", "\"kind\":\"SERVER\"")
          .contains("\"order.id\":\"A-17 caf\u00e9\"", "\"otel.scope.name\":\"com.acme.Orders\"")
          .contains("\"error\":\"no courier\"");
    }
  }

  private static TelemetryBuilder telemetry(Protocol protocol, boolean tls, String compression)
      throws Exception {
    TelemetryBuilder builder =
        protocol
            .telemetry(tls ? "https" : "http", collector.port(protocol, tls))
            .serviceName("shop")
            .setting("otel.exporter.otlp.compression", compression);
    return tls
        ? builder
            .setting("otel.exporter.otlp.certificate", own.certificate())
            .setting("otel.exporter.otlp.client.certificate", client.certificate())
            .setting("otel.exporter.otlp.client.key", client.key())
        : builder;
  }

  /** Span ids by trace id. */
  private static Map<String, Set<String>> record(Tracer tracer) {
    Map<String, Set<String>> recorded = new HashMap<>();
    for (int i = 0; i < TRACES; i++) {
      Set<String> ids = new TreeSet<>();
      Span root = tracer.spanBuilder("place").setSpanKind(SpanKind.SERVER).startSpan();
      ids.add(root.getSpanContext().getSpanId());
      for (int j = 0; j < CHILDREN; j++) {
        Span child =
            tracer
                .spanBuilder("ship " + j)
                .setParent(Context.root().with(root))
                .setAttribute("order.id", "A-17 caf\u00e9")
                .startSpan();
        child.setStatus(StatusCode.ERROR, "no courier");
        child.end();
        ids.add(child.getSpanContext().getSpanId());
      }
      root.end();
      recorded.put(root.getSpanContext().getTraceId(), ids);
    }
    return recorded;
  }

  private static String awaitTrace(String traceId, Set<String> expected) throws Exception {
    long start = System.nanoTime();
    String json = zipkin.trace(traceId);
    while (!Zipkin.spanIds(json).equals(expected)
        && System.nanoTime() - start < PATIENCE.toNanos()) {
      Thread.sleep(50);
      json = zipkin.trace(traceId);
    }
    assertThat(Zipkin.spanIds(json)).isEqualTo(expected);
    return json;
  }
}
