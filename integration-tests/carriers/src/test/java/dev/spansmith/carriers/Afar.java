package dev.spansmith.carriers;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.Map;

/** A span of another process, and a carrier that names it. */
final class Afar {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  static final SpanContext SPAN = span(1);
  static final Map<String, String> FIELDS = fields(1);

  private Afar() {}

  static SpanContext span(int number) {
    return SpanContext.createFromRemoteParent(
        TRACE, id(number), TraceFlags.getSampled(), TraceState.getDefault());
  }

  static Map<String, String> fields(int number) {
    return Map.of("traceparent", "00-" + TRACE + "-" + id(number) + "-01");
  }

  private static String id(int number) {
    return String.format("%016x", number);
  }
}
