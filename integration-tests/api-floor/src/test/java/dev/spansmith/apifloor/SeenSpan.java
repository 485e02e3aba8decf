package dev.spansmith.apifloor;

import java.util.List;
import java.util.Map;

/** A span as it left, whichever SDK it left by. */
record SeenSpan(
    String name,
    String kind,
    String scope,
    String traceId,
    String spanId,
    String parentId,
    String status,
    Map<String, Object> attributes,
    List<Event> events) {

  /** An event of a span. */
  record Event(String name, Map<String, Object> attributes) {}
}
