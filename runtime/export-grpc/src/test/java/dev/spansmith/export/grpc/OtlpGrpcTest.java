package dev.spansmith.export.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.export.Loss;
import dev.spansmith.export.Telemetry;
import dev.spansmith.export.TelemetryBuilder;
import io.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.Protocol;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** OTLP over gRPC against an HTTP/2 server that speaks as much gRPC as one call needs. */
class OtlpGrpcTest {

  private static final int FRAME_HEADER = 5;

  @Test
  void spansArriveOverGrpcWhenAskedFor() throws Exception {
    try (MockWebServer collector = collector(answer("0"))) {
      try (Telemetry telemetry = telemetry(collector)) {
        telemetry.openTelemetry().getTracer("test").spanBuilder("place").startSpan().end();
        assertThat(telemetry.flush(Duration.ofSeconds(10))).isTrue();
      }

      RecordedRequest request = collector.takeRequest(5, TimeUnit.SECONDS);
      assertThat(request.getTarget())
          .isEqualTo("/opentelemetry.proto.collector.trace.v1.TraceService/Export");
      byte[] frame = request.getBody().toByteArray();
      ExportTraceServiceRequest message =
          ExportTraceServiceRequest.parseFrom(
              Arrays.copyOfRange(frame, FRAME_HEADER, frame.length));
      assertThat(message.getResourceSpans(0).getScopeSpans(0).getSpans(0).getName())
          .isEqualTo("place");
    }
  }

  @Test
  void flushTellsOfARefusal() throws Exception {
    try (MockWebServer collector = collector(answer("3"))) {
      try (Telemetry telemetry = telemetry(collector)) {
        telemetry.openTelemetry().getTracer("test").spanBuilder("place").startSpan().end();
        assertThat(telemetry.flush(Duration.ofSeconds(10))).isFalse();
      }
    }
  }

  @Test
  void sendsAgainWhenTheReceiverIsUnavailable() throws Exception {
    try (MockWebServer collector = collector(answer("14"), answer("4"), answer("0"))) {
      try (Telemetry telemetry = telemetry(collector)) {
        telemetry.openTelemetry().getTracer("test").spanBuilder("place").startSpan().end();
        assertThat(telemetry.flush(Duration.ofSeconds(30))).isTrue();

        assertThat(telemetry.health().exported()).isEqualTo(1);
      }
      assertThat(collector.getRequestCount()).isEqualTo(3);
    }
  }

  @Test
  void countsWhatTheReceiverRejected() throws Exception {
    Buffer message = new Buffer().write(partial(1, "too old"));
    Buffer frame = new Buffer().writeByte(0).writeInt((int) message.size());
    frame.writeAll(message);
    MockResponse partial =
        answer("0").newBuilder().body(frame).removeHeader("content-length").build();
    try (MockWebServer collector = collector(partial)) {
      try (Telemetry telemetry = telemetry(collector)) {
        telemetry.openTelemetry().getTracer("test").spanBuilder("place").startSpan().end();
        assertThat(telemetry.flush(Duration.ofSeconds(30))).isFalse();

        assertThat(telemetry.health().dropped()).containsEntry(Loss.REJECTED, 1L);
        assertThat(telemetry.health().lastProblem()).isEqualTo("too old");
      }
    }
  }

  @Test
  void followsNoRedirect() throws Exception {
    try (MockWebServer elsewhere = collector(answer("0"));
        MockWebServer collector =
            collector(
                new MockResponse.Builder()
                    .code(307)
                    .setHeader("Location", elsewhere.url("/"))
                    .build())) {
      try (Telemetry telemetry = telemetry(collector)) {
        telemetry.openTelemetry().getTracer("test").spanBuilder("place").startSpan().end();
        assertThat(telemetry.flush(Duration.ofSeconds(30))).isFalse();
      }
      assertThat(elsewhere.getRequestCount()).isZero();
    }
  }

  @Test
  void headersOfTheEnvironmentAndOfTheSupplierAreSent() throws Exception {
    AtomicInteger tokens = new AtomicInteger();
    try (MockWebServer collector = collector(answer("14"), answer("0"))) {
      try (Telemetry telemetry =
          builder(collector)
              .setting("otel.exporter.otlp.headers", "tenant=a")
              .headers(() -> Map.of("authorization", "Bearer " + tokens.incrementAndGet()))
              .build()) {
        telemetry.openTelemetry().getTracer("test").spanBuilder("place").startSpan().end();

        assertThat(telemetry.flush(Duration.ofSeconds(30))).isTrue();
      }
      for (String token : List.of("Bearer 1", "Bearer 2")) {
        Headers sent = collector.takeRequest(5, TimeUnit.SECONDS).getHeaders();
        assertThat(sent.get("authorization")).isEqualTo(token);
        assertThat(sent.get("tenant")).isEqualTo("a");
      }
    }
  }

  private static byte[] partial(long rejected, String message) {
    return ExportTraceServiceResponse.newBuilder()
        .setPartialSuccess(
            ExportTracePartialSuccess.newBuilder()
                .setRejectedSpans(rejected)
                .setErrorMessage(message))
        .build()
        .toByteArray();
  }

  private static MockWebServer collector(MockResponse... answers) throws IOException {
    MockWebServer collector = new MockWebServer();
    collector.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    for (MockResponse answer : answers) {
      collector.enqueue(answer);
    }
    collector.start();
    return collector;
  }

  private static Telemetry telemetry(MockWebServer collector) {
    return builder(collector).build();
  }

  private static TelemetryBuilder builder(MockWebServer collector) {
    return Telemetry.builder()
        .setting("otel.exporter.otlp.protocol", "grpc")
        .setting("otel.exporter.otlp.endpoint", "http://127.0.0.1:" + collector.getPort());
  }

  private static MockResponse answer(String grpcStatus) {
    return new MockResponse.Builder()
        .setHeader("content-type", "application/grpc")
        .body(new Buffer().write(new byte[FRAME_HEADER]))
        .removeHeader("content-length")
        .trailers(Headers.of("grpc-status", grpcStatus))
        .build();
  }
}
