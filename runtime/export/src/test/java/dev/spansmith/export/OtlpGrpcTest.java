package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    try (MockWebServer collector = new MockWebServer()) {
      collector.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
      collector.enqueue(answer("0"));
      collector.start();

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
    try (MockWebServer collector = new MockWebServer()) {
      collector.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
      collector.enqueue(answer("3"));
      collector.start();

      try (Telemetry telemetry = telemetry(collector)) {
        telemetry.openTelemetry().getTracer("test").spanBuilder("place").startSpan().end();
        assertThat(telemetry.flush(Duration.ofSeconds(10))).isFalse();
      }
    }
  }

  private static Telemetry telemetry(MockWebServer collector) {
    return Telemetry.builder()
        .setting("otel.exporter.otlp.protocol", "grpc")
        .setting("otel.exporter.otlp.endpoint", "http://127.0.0.1:" + collector.getPort())
        .build();
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
