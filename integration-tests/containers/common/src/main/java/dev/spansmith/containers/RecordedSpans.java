package dev.spansmith.containers;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An SDK that keeps its spans, and shows them as a tree. */
public final class RecordedSpans implements AutoCloseable {

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk sdk =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .build();

  public OpenTelemetry openTelemetry() {
    return sdk;
  }

  /** As {@link #tree(List)}, of all ended spans. */
  public List<String> tree() {
    return tree(exporter.getFinishedSpanItems());
  }

  public void reset() {
    exporter.reset();
  }

  @Override
  public void close() {
    sdk.close();
  }

  /** Their names, callers first, each two spaces further in than its caller. */
  public static List<String> tree(List<SpanData> spans) {
    Set<String> ids = spans.stream().map(SpanData::getSpanId).collect(Collectors.toSet());
    List<SpanData> inOrder =
        spans.stream().sorted(Comparator.comparingLong(SpanData::getStartEpochNanos)).toList();
    List<String> lines = new ArrayList<>();
    inOrder.stream()
        .filter(span -> !ids.contains(span.getParentSpanId()))
        .forEach(root -> addTo(lines, root, "", inOrder));
    return lines;
  }

  private static void addTo(List<String> lines, SpanData span, String indent, List<SpanData> all) {
    lines.add(indent + span.getName());
    all.stream()
        .filter(child -> child.getParentSpanId().equals(span.getSpanId()))
        .forEach(child -> addTo(lines, child, indent + "  ", all));
  }
}
