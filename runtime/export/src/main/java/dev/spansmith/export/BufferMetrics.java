package dev.spansmith.export;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The buffer's account as metrics. They are read when metrics are collected, so that a span costs
 * nothing more for them. Unlike the SDK's batch processor this counts a span as processed when its
 * fate is known, not when it is handed to the exporter.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/otel/sdk-metrics/">OpenTelemetry: SDK
 *     metrics</a>
 */
final class BufferMetrics {

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
  private static final String TYPE = SpanBuffer.class.getName();

  private static final Attributes COMPONENT =
      Attributes.of(
          AttributeKey.stringKey("otel.component.type"),
          TYPE,
          AttributeKey.stringKey("otel.component.name"),
          TYPE + "/0");

  private final SpanBuffer buffer;
  private final Map<Loss, Attributes> lost = new EnumMap<>(Loss.class);

  private BufferMetrics(SpanBuffer buffer) {
    this.buffer = buffer;
    for (Loss why : Loss.values()) {
      lost.put(why, COMPONENT.toBuilder().put(ERROR_TYPE, errorType(why)).build());
    }
  }

  /** For as long as the provider lives. */
  static void register(MeterProvider provider, SpanBuffer buffer) {
    BufferMetrics metrics = new BufferMetrics(buffer);
    Meter meter = provider.get("dev.spansmith.export");
    meter
        .upDownCounterBuilder("otel.sdk.processor.span.queue.capacity")
        .setUnit("{span}")
        .setDescription(
            "The maximum number of spans that wait for export, those under way included.")
        .buildWithCallback(observed -> observed.record(buffer.capacity(), COMPONENT));
    meter
        .upDownCounterBuilder("otel.sdk.processor.span.queue.size")
        .setUnit("{span}")
        .setDescription("The number of spans that wait for export, those under way included.")
        .buildWithCallback(observed -> observed.record(buffer.health().queued(), COMPONENT));
    meter
        .counterBuilder("otel.sdk.processor.span.processed")
        .setUnit("{span}")
        .setDescription("The number of spans that were accepted by the receiver, or lost.")
        .buildWithCallback(metrics::processed);
  }

  private void processed(ObservableLongMeasurement observed) {
    Health health = buffer.health();
    observed.record(health.exported(), COMPONENT);
    health.dropped().forEach((why, spans) -> observed.record(spans, lost.get(why)));
  }

  /** The convention's words where it has one. */
  private static String errorType(Loss why) {
    return why == Loss.SHUTDOWN ? "already_shutdown" : why.name().toLowerCase(Locale.ROOT);
  }
}
