package dev.spansmith.shop.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.javahttpserver.JavaHttpServerTelemetry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One HTTP server on a free port of this machine. Each request is a SERVER span. */
public final class HttpService implements AutoCloseable {

  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final JavaHttpServerTelemetry telemetry;

  public HttpService(OpenTelemetry openTelemetry) throws IOException {
    telemetry = JavaHttpServerTelemetry.create(openTelemetry);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
  }

  public HttpService on(String path, Endpoint endpoint) {
    HttpContext context = server.createContext(path, exchange -> handle(exchange, endpoint));
    context.getFilters().add(new ClosingFilter());
    context.getFilters().add(telemetry.newFilter());
    return this;
  }

  public HttpService start() {
    server.start();
    return this;
  }

  public URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private static void handle(HttpExchange exchange, Endpoint endpoint) throws IOException {
    Form request = Form.parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Answer answer = answer(request, endpoint);
    exchange.getResponseHeaders().set("Content-Type", HttpCaller.CONTENT_TYPE);
    exchange.sendResponseHeaders(answer.status(), 0);
    exchange.getResponseBody().write(answer.form().toString().getBytes(UTF_8));
  }

  /** What went wrong is in the trace; whoever asked learns only that it did. */
  private static Answer answer(Form request, Endpoint endpoint) {
    try {
      return endpoint.answer(request);
    } catch (IOException | RuntimeException failure) {
      return new Answer(500, new Form().with("message", "something went wrong"));
    }
  }

  /**
   * Closes what the handler leaves open: an answer's last bytes leave after its span has ended, so
   * whoever has read the answer finds the trace complete.
   */
  private static final class ClosingFilter extends Filter {

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
      try (exchange) {
        chain.doFilter(exchange);
      }
    }

    @Override
    public String description() {
      return "closes the exchange";
    }
  }
}
