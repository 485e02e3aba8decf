package dev.spansmith.export;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * A service as the W3C suite wants one: a SERVER span for each request, and in it as many calls
 * downstream, each a CLIENT span, as the query says.
 */
final class RelayService implements AutoCloseable {

  private final HttpServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Tracer tracer;
  private final TextMapPropagator propagator;
  private final URI downstream;

  RelayService(OpenTelemetry openTelemetry, URI downstream) throws IOException {
    this.tracer = openTelemetry.getTracer("relay");
    this.propagator = openTelemetry.getPropagators().getTextMapPropagator();
    this.downstream = downstream;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::relay);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void relay(HttpExchange exchange) throws IOException {
    try (exchange) {
      Context remote = propagator.extract(Context.root(), exchange, new RequestHeaders());
      Span span =
          tracer.spanBuilder("relay").setSpanKind(SpanKind.SERVER).setParent(remote).startSpan();
      try {
        int calls = Integer.parseInt(exchange.getRequestURI().getQuery());
        for (int i = 0; i < calls; i++) {
          call(remote.with(span));
        }
        exchange.sendResponseHeaders(204, -1);
      } finally {
        span.end();
      }
    }
  }

  private void call(Context parent) throws IOException {
    Span span =
        tracer.spanBuilder("call").setSpanKind(SpanKind.CLIENT).setParent(parent).startSpan();
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(downstream);
      propagator.inject(parent.with(span), request, HttpRequest.Builder::setHeader);
      client.send(request.build(), HttpResponse.BodyHandlers.discarding());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      span.end();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static final class RequestHeaders implements TextMapGetter<HttpExchange> {

    @Override
    public Iterable<String> keys(HttpExchange exchange) {
      return exchange.getRequestHeaders().keySet();
    }

    @Override
    public String get(HttpExchange exchange, String key) {
      return exchange.getRequestHeaders().getFirst(key);
    }

    @Override
    public Iterator<String> getAll(HttpExchange exchange, String key) {
      List<String> values = exchange.getRequestHeaders().get(key);
      return values == null ? Collections.emptyIterator() : values.iterator();
    }
  }
}
