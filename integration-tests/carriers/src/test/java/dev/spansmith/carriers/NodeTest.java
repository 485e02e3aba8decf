package dev.spansmith.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.spansmith.carriers.NodeService.Said;
import dev.spansmith.export.Telemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One trace through services in two languages, in both directions. */
@Tag("node")
final class NodeTest {

  private static final String NONE = "-";

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private OpenTelemetrySdk sdk;

  @BeforeEach
  void start() {
    try (Telemetry ours = Telemetry.builder().setting("otel.traces.exporter", "none").build()) {
      sdk =
          OpenTelemetrySdk.builder()
              .setTracerProvider(
                  SdkTracerProvider.builder()
                      .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                      .build())
              .setPropagators(ours.openTelemetry().getPropagators())
              .build();
    }
  }

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void fromJavaThroughNodeToJava() throws Exception {
    HttpServer last = serve(new RelayTraced(sdk, URI.create("http://127.0.0.1:1/")));
    try (NodeService node = NodeService.start(address(last, "?0"))) {
      HttpServer first = serve(new RelayTraced(sdk, node.address()));
      get(address(first, "?1"));
      first.stop(0);
      last.stop(0);

      List<Said> said = node.spans();
      Said calling = said.get(0);
      Said serving = said.get(1);
      SpanData call = only("Relay.call");
      SpanData root = relay(true);
      assertThat(call.getParentSpanId()).isEqualTo(root.getSpanId());
      assertThat(serving)
          .isEqualTo(new Said("serving", root.getTraceId(), serving.spanId(), call.getSpanId()));
      assertThat(calling)
          .isEqualTo(new Said("calling", root.getTraceId(), calling.spanId(), serving.spanId()));
      assertThat(relay(false).getParentSpanId()).isEqualTo(calling.spanId());
      assertThat(exporter.getFinishedSpanItems())
          .extracting(SpanData::getTraceId)
          .containsOnly(root.getTraceId());
    }
  }

  @Test
  void fromNodeToJava() throws Exception {
    HttpServer last = serve(new RelayTraced(sdk, URI.create("http://127.0.0.1:1/")));
    try (NodeService node = NodeService.start(address(last, "?0"))) {
      get(node.address());
      last.stop(0);

      List<Said> said = node.spans();
      assertThat(said).extracting(Said::name).containsExactly("calling", "serving");
      assertThat(said.get(1).parentId()).isEqualTo(NONE);
      SpanData java = only("Relay.relay");
      assertThat(java.getTraceId()).isEqualTo(said.get(1).traceId());
      assertThat(java.getParentSpanId()).isEqualTo(said.get(0).spanId());
      assertThat(java.getParentSpanContext().isRemote()).isTrue();
    }
  }

  private static HttpServer serve(Relay relay) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            relay.relay(exchange);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
    return server;
  }

  private static URI address(HttpServer server, String query) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + query);
  }

  private static void get(URI address) throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(204);
  }

  private SpanData relay(boolean isRoot) {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals("Relay.relay"))
        .filter(span -> span.getParentSpanContext().isValid() != isRoot)
        .findFirst()
        .orElseThrow();
  }

  private SpanData only(String name) {
    List<SpanData> found =
        exporter.getFinishedSpanItems().stream()
            .filter(span -> span.getName().equals(name))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
