package dev.spansmith.shop;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Comparator;
import java.util.List;

/**
 * A trace's shape as text: one line for each span with its name, kind, service, status if there is
 * one, and events; below each span those that name it as their parent.
 */
final class Outline {

  private final List<SpanData> spans;
  private final StringBuilder text = new StringBuilder();

  private Outline(List<SpanData> spans) {
    this.spans =
        spans.stream().sorted(Comparator.comparingLong(SpanData::getStartEpochNanos)).toList();
  }

  static String of(List<SpanData> spans) {
    Outline outline = new Outline(spans);
    for (SpanData span : outline.spans) {
      if (!span.getParentSpanContext().isValid()) {
        outline.add(span, "");
      }
    }
    return outline.text.toString();
  }

  private void add(SpanData span, String indent) {
    text.append(indent).append(span.getName());
    if (span.getKind() != SpanKind.INTERNAL) {
      text.append(' ').append(span.getKind());
    }
    text.append(" [").append(span.getResource().getAttribute(TracedShop.SERVICE)).append(']');
    if (span.getStatus().getStatusCode() != StatusCode.UNSET) {
      text.append(' ').append(span.getStatus().getStatusCode());
    }
    for (EventData event : span.getEvents()) {
      text.append(" !").append(event.getName());
    }
    text.append('\n');
    for (SpanData child : spans) {
      if (child.getParentSpanId().equals(span.getSpanId())
          && child.getTraceId().equals(span.getTraceId())) {
        add(child, indent + "  ");
      }
    }
  }
}
