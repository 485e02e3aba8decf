package dev.spansmith.apifloor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is the same whenever a span is made: ids are left out, and the parent is its name.
 *
 * @param parent the parent's name; empty for a root
 */
record Outline(
    String name,
    String kind,
    String parent,
    String status,
    Map<String, Object> attributes,
    List<SeenSpan.Event> events) {

  private static final String NO_PARENT = "0000000000000000";

  static List<Outline> of(List<SeenSpan> spans) {
    return spans.stream().map(span -> of(span, spans)).toList();
  }

  /** Nothing but a name, and the method it comes from. */
  static Outline span(String name, Class<?> type, String method) {
    return new Outline(name, "INTERNAL", "", "UNSET", Map.of(), List.of())
        .with("code.function.name", type.getName() + "." + method);
  }

  Outline kind(String other) {
    return new Outline(name, other, parent, status, attributes, events);
  }

  Outline in(String other) {
    return new Outline(name, kind, other, status, attributes, events);
  }

  Outline with(String key, Object value) {
    Map<String, Object> more = new HashMap<>(attributes);
    more.put(key, value);
    return new Outline(name, kind, parent, status, more, events);
  }

  Outline error() {
    return new Outline(name, kind, parent, "ERROR", attributes, events);
  }

  Outline exception(Class<? extends Throwable> type, String message) {
    List<SeenSpan.Event> more = new ArrayList<>(events);
    more.add(
        new SeenSpan.Event(
            "exception",
            Map.of("exception.type", type.getCanonicalName(), "exception.message", message)));
    return new Outline(name, kind, parent, status, attributes, more);
  }

  private static Outline of(SeenSpan span, List<SeenSpan> spans) {
    String parent =
        spans.stream()
            .filter(other -> other.spanId().equals(span.parentId()))
            .filter(other -> other.traceId().equals(span.traceId()))
            .map(SeenSpan::name)
            .findFirst()
            .orElse(span.parentId().equals(NO_PARENT) ? "" : "unknown " + span.parentId());
    return new Outline(
        span.name(),
        span.kind(),
        parent,
        span.status(),
        span.attributes(),
        span.events().stream().map(Outline::withoutStackTrace).toList());
  }

  private static SeenSpan.Event withoutStackTrace(SeenSpan.Event event) {
    Map<String, Object> attributes = new HashMap<>(event.attributes());
    attributes.remove("exception.stacktrace");
    return new SeenSpan.Event(event.name(), attributes);
  }
}
