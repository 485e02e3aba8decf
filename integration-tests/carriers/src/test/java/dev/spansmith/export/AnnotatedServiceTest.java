package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.spansmith.carriers.Relay;
import dev.spansmith.carriers.RelayTraced;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A service whose only propagation is a SERVER method with a carrier and a CLIENT method with
 * another, in front of the cases of the W3C trace-context suite.
 */
class AnnotatedServiceTest {

  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private static RawHttp http;
  private static Telemetry telemetry;
  private static HttpServer server;

  @BeforeAll
  static void start() throws IOException {
    http = new RawHttp();
    telemetry =
        Telemetry.builder().setting("otel.traces.exporter", "console").output(NOWHERE).build();
    Relay relay = new RelayTraced(telemetry.openTelemetry(), http.downstream());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
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
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop(0);
    telemetry.close();
    http.close();
  }

  static List<W3cCase> cases() {
    return W3cCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void behavesAsAsked(W3cCase each) throws IOException {
    each.check()
        .run(
            (calls, headerLines) -> {
              List<SentContext> sent =
                  http.send(server.getAddress().getPort(), calls, headerLines).stream()
                      .map(SentContext::of)
                      .toList();
              assertThat(sent).as("calls downstream").hasSize(calls);
              return sent;
            });
  }

  @Test
  void thereAre41Cases() {
    assertThat(cases()).extracting(W3cCase::name).doesNotHaveDuplicates().hasSize(41);
  }
}
