package dev.spansmith.export;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** A collector: takes OTLP over http/protobuf on a free port and keeps what arrived. */
final class OtlpReceiver implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<ResourceSpans> received = new CopyOnWriteArrayList<>();
  private final List<Headers> headers = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Queue<Answer> script = new ConcurrentLinkedQueue<>();
  private volatile Answer usual = Answer.status(200);
  private final List<LogRecord> logs = new CopyOnWriteArrayList<>();
  private volatile boolean silent;
  private volatile List<Metric> metrics = List.of();

  OtlpReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    server.createContext("/v1/traces", this::receive);
    server.createContext("/v1/metrics", this::receiveMetrics);
    server.createContext("/v1/logs", this::receiveLogs);
    server.setExecutor(threads);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on, once the script is done. */
  OtlpReceiver answering(int status) {
    usual = Answer.status(status);
    return this;
  }

  /** The next requests get these answers, one each. */
  OtlpReceiver next(Answer... answers) {
    script.addAll(List.of(answers));
    return this;
  }

  /** From now on requests are read and never answered. */
  OtlpReceiver silent() {
    silent = true;
    return this;
  }

  TelemetryBuilder telemetry() {
    return Telemetry.builder().setting("otel.exporter.otlp.endpoint", endpoint());
  }

  List<ResourceSpans> received() {
    return received;
  }

  List<Headers> headers() {
    return headers;
  }

  List<Span> spans() {
    return received.stream()
        .flatMap(resource -> resource.getScopeSpansList().stream())
        .flatMap(scope -> scope.getSpansList().stream())
        .toList();
  }

  List<String> spanNames() {
    return spans().stream().map(Span::getName).toList();
  }

  boolean hasSpan(SpanContext context) {
    ByteString id = ByteString.copyFrom(context.getSpanIdBytes());
    return spans().stream().anyMatch(span -> span.getSpanId().equals(id));
  }

  /** Of the last request for metrics. */
  List<Metric> metrics() {
    return metrics;
  }

  private void receiveMetrics(HttpExchange exchange) throws IOException {
    try (exchange) {
      metrics =
          ExportMetricsServiceRequest.parseFrom(exchange.getRequestBody())
              .getResourceMetricsList()
              .stream()
              .flatMap(resource -> resource.getScopeMetricsList().stream())
              .flatMap(scope -> scope.getMetricsList().stream())
              .toList();
      exchange.sendResponseHeaders(200, -1);
    }
  }

  List<LogRecord> logs() {
    return logs;
  }

  private void receiveLogs(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportLogsServiceRequest.parseFrom(exchange.getRequestBody())
          .getResourceLogsList()
          .forEach(
              resource ->
                  resource
                      .getScopeLogsList()
                      .forEach(scope -> logs.addAll(scope.getLogRecordsList())));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean gzip = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
      try (InputStream body =
          gzip ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
        ExportTraceServiceRequest request = ExportTraceServiceRequest.parseFrom(body);
        headers.add(exchange.getRequestHeaders());
        Answer answer = script.isEmpty() ? usual : script.remove();
        if (answer.keepsSpans()) {
          received.addAll(request.getResourceSpansList());
        }
        if (silent) {
          closed.await();
        }
        answer.send(exchange);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
