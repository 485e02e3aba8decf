package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What export says of itself, under the names of the semantic conventions. */
class SelfMetricsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @AutoClose private final OtlpReceiver receiver = new OtlpReceiver();

  @Test
  void accountOfTheBufferIsExported() {
    receiver.next(Answer.partial(3, "too old"));
    try (Telemetry telemetry =
        receiver.telemetry().setting("otel.metrics.exporter", "otlp").build()) {
      Tracer tracer = telemetry.openTelemetry().getTracer("test");
      for (int i = 0; i < 10; i++) {
        tracer.spanBuilder("span").startSpan().end();
      }
      telemetry.flush(PATIENCE);
      telemetry.flush(PATIENCE);

      Map<String, Long> processed = byErrorType("otel.sdk.processor.span.processed");
      assertThat(processed).containsEntry("", 7L).containsEntry("rejected", 3L);
      assertThat(processed).containsEntry("queue_full", 0L).containsEntry("already_shutdown", 0L);
      assertThat(byErrorType("otel.sdk.processor.span.queue.size")).containsEntry("", 0L);
      assertThat(byErrorType("otel.sdk.processor.span.queue.capacity")).containsEntry("", 65_536L);
      assertThat(receiver.metrics().stream().map(Metric::getName))
          .contains(
              "otel.sdk.span.started",
              "otel.sdk.span.live",
              "otel.sdk.exporter.span.exported",
              "otel.sdk.exporter.span.inflight",
              "otel.sdk.exporter.operation.duration");
    }
  }

  @Test
  void withoutMetricsNothingIsSaid() {
    try (Telemetry telemetry = receiver.telemetry().build()) {
      telemetry.openTelemetry().getTracer("test").spanBuilder("span").startSpan().end();
      assertThat(telemetry.flush(PATIENCE)).isTrue();
    }
    assertThat(receiver.metrics()).isEmpty();
  }

  private Map<String, Long> byErrorType(String name) {
    Metric metric =
        receiver.metrics().stream()
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(metric.getUnit()).isEqualTo("{span}");
    Map<String, Long> points = new HashMap<>();
    for (NumberDataPoint point : metric.getSum().getDataPointsList()) {
      assertThat(attribute(point.getAttributesList(), "otel.component.type"))
          .isEqualTo("dev.spansmith.export.SpanBuffer");
      points.put(attribute(point.getAttributesList(), "error.type"), point.getAsInt());
    }
    return points;
  }

  private static String attribute(List<KeyValue> attributes, String key) {
    return attributes.stream()
        .filter(attribute -> attribute.getKey().equals(key))
        .map(attribute -> attribute.getValue().getStringValue())
        .collect(Collectors.joining());
  }
}
