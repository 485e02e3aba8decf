package dev.spansmith.apifloor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A collector that takes OTLP over http/protobuf. */
final class OtlpReceiver {

  private final BlockingQueue<List<SeenSpan>> received = new LinkedBlockingQueue<>();

  private OtlpReceiver() {}

  static OtlpReceiver on(int port) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      OtlpReceiver receiver = new OtlpReceiver();
      server.createContext("/v1/traces", receiver::receive);
      server.start();
      return receiver;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** All spans received until the one of this name, which is awaited and left out. */
  List<SeenSpan> upTo(String lastName, Duration patience) {
    List<SeenSpan> spans = new ArrayList<>();
    boolean complete = false;
    while (!complete) {
      List<SeenSpan> request = next(patience);
      if (request.isEmpty()) {
        throw new AssertionError("No span " + lastName + " arrived, only " + spans);
      }
      spans.addAll(request);
      complete = spans.removeIf(span -> span.name().equals(lastName));
    }
    return spans;
  }

  private List<SeenSpan> next(Duration patience) {
    try {
      List<SeenSpan> request = received.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      return request == null ? List.of() : request;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(
          OtlpSpans.of(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())).toList());
      exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }
}
