package dev.spansmith.export;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Decides what is said about one span: its line, and one line below for each event and link. */
final class SpanLines {

  private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
  private static final AttributeKey<String> FUNCTION = AttributeKey.stringKey("code.function.name");
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> EXCEPTION_TYPE =
      AttributeKey.stringKey("exception.type");
  private static final AttributeKey<String> EXCEPTION_MESSAGE =
      AttributeKey.stringKey("exception.message");
  private static final AttributeKey<String> STACK_TRACE =
      AttributeKey.stringKey("exception.stacktrace");
  private static final int MAX_DETAILS = 8;

  private final ConsoleStyle style;

  SpanLines(ConsoleStyle style) {
    this.style = style;
  }

  void append(SpanData span, SpanData parent, String indent, StringBuilder out) {
    List<String> words = new ArrayList<>();
    words.add(style.name(style.text(span.getName())));
    if (span.getKind() != SpanKind.INTERNAL) {
      words.add(style.kind(span.getKind().name()));
    }
    words.add(
        span.hasEnded()
            ? style.duration(span.getEndEpochNanos() - span.getStartEpochNanos())
            : style.error("unfinished"));
    addService(span, parent, words);
    addStatus(span, words);
    Attributes attributes = span.getAttributes();
    addAttributes(
        attributes,
        key ->
            key.equals(FUNCTION)
                || key.equals(ERROR_TYPE)
                || HttpPlumbing.covers(key, attributes, span.getName()),
        words);
    addFunction(span, words);
    out.append(String.join("  ", words)).append('\n');
    appendDetails(span, indent, out);
  }

  private void addService(SpanData span, SpanData parent, List<String> words) {
    String service = span.getResource().getAttribute(SERVICE);
    if (service != null
        && (parent == null
            || !Objects.equals(service, parent.getResource().getAttribute(SERVICE)))) {
      words.add(style.service("[" + style.text(service) + "]"));
    }
  }

  private void addStatus(SpanData span, List<String> words) {
    StatusCode status = span.getStatus().getStatusCode();
    String type = span.getAttributes().get(ERROR_TYPE);
    // An exception event says the type itself, on a line of its own.
    boolean told =
        type == null
            || span.getEvents().stream()
                .anyMatch(event -> type.equals(event.getAttributes().get(EXCEPTION_TYPE)));
    if (status == StatusCode.OK) {
      words.add("OK");
    } else if (status == StatusCode.ERROR) {
      String description = span.getStatus().getDescription();
      words.add(
          style.error(
              "ERROR"
                  + (told ? "" : " " + style.text(type))
                  + (description.isEmpty() ? "" : ": " + style.text(description))));
    } else if (type != null) {
      words.add(style.attribute(ERROR_TYPE.getKey(), type));
    }
  }

  private void addAttributes(
      Attributes attributes, Predicate<AttributeKey<?>> saidElsewhere, List<String> words) {
    List<String> pairs = new ArrayList<>();
    attributes.forEach(
        (key, value) -> {
          if (!saidElsewhere.test(key)) {
            pairs.add(style.attribute(key.getKey(), value));
          }
        });
    if (!pairs.isEmpty()) {
      words.add(String.join(" ", pairs));
    }
  }

  /** The class, and the method too where the span's name does not end with it already. */
  private void addFunction(SpanData span, List<String> words) {
    String function = span.getAttributes().get(FUNCTION);
    if (function == null) {
      return;
    }
    int dot = function.lastIndexOf('.');
    boolean named = dot > 0 && span.getName().endsWith(function.substring(dot));
    words.add(style.faint("in " + style.text(named ? function.substring(0, dot) : function)));
  }

  private void appendDetails(SpanData span, String indent, StringBuilder out) {
    List<String> details = new ArrayList<>();
    for (EventData event : span.getEvents()) {
      details.add(isException(event) ? exception(event) : event(event, span));
    }
    for (LinkData link : span.getLinks()) {
      details.add(
          style.faint(
              "link to trace "
                  + link.getSpanContext().getTraceId()
                  + " span "
                  + link.getSpanContext().getSpanId()));
    }
    int shown = Math.min(details.size(), MAX_DETAILS);
    for (String detail : details.subList(0, shown)) {
      out.append(style.faint(indent)).append(detail).append('\n');
    }
    if (details.size() > shown) {
      out.append(style.faint(indent + "and " + (details.size() - shown) + " more")).append('\n');
    }
  }

  private static boolean isException(EventData event) {
    return event.getAttributes().get(EXCEPTION_TYPE) != null
        || event.getAttributes().get(EXCEPTION_MESSAGE) != null;
  }

  private String exception(EventData event) {
    List<String> said = new ArrayList<>();
    for (AttributeKey<String> key : List.of(EXCEPTION_TYPE, EXCEPTION_MESSAGE)) {
      String value = event.getAttributes().get(key);
      if (value != null) {
        said.add(style.text(value));
      }
    }
    List<String> words = new ArrayList<>(List.of(style.error("! " + String.join(": ", said))));
    addAttributes(
        event.getAttributes(),
        Set.of(EXCEPTION_TYPE, EXCEPTION_MESSAGE, STACK_TRACE)::contains,
        words);
    return String.join("  ", words);
  }

  private String event(EventData event, SpanData span) {
    List<String> words = new ArrayList<>();
    words.add("* " + style.text(event.getName()));
    words.add("+" + style.duration(event.getEpochNanos() - span.getStartEpochNanos()));
    addAttributes(event.getAttributes(), key -> false, words);
    return String.join("  ", words);
  }
}
