package dev.spansmith.export;

import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.TraceStateBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Trace state with the keys of Trace Context Level 2, which the API's own refuses, kept as the text
 * that travels, since nearly all trace state is only handed on. Decides what is left out of more
 * than 512 characters: whole members, first those above 128, then the last ones. So much every
 * participant has to take, and each span of a trace keeps and exports it.
 *
 * <p>Equal to another of its kind only, as the API's own is.
 */
final class StrictTraceState implements TraceState {

  private static final int MAX_LENGTH = 512;
  private static final int LONG_MEMBER = 128;

  private final String header;

  private StrictTraceState(String header) {
    this.header = header;
  }

  /** The members, which the caller has checked; shortens its argument. */
  static TraceState of(StringBuilder members) {
    shorten(members);
    return members.length() == 0
        ? TraceState.getDefault()
        : new StrictTraceState(members.toString());
  }

  /** What to send for any trace state; empty if nothing of it can be sent. */
  static String header(TraceState traceState) {
    if (traceState.isEmpty()) {
      return "";
    }
    TraceState checked =
        traceState instanceof StrictTraceState
            ? traceState
            : new StrictTraceStateBuilder(traceState).build();
    return checked instanceof StrictTraceState strict ? strict.header : "";
  }

  @Override
  public String get(String key) {
    if (key == null) {
      return null;
    }
    int start = 0;
    while (start < header.length()) {
      int equals = header.indexOf('=', start);
      int end = memberEnd(equals);
      if (equals - start == key.length() && header.startsWith(key, start)) {
        return header.substring(equals + 1, end);
      }
      start = end + 1;
    }
    return null;
  }

  @Override
  public int size() {
    int size = 1;
    for (int comma = header.indexOf(','); comma >= 0; comma = header.indexOf(',', comma + 1)) {
      size++;
    }
    return size;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public void forEach(BiConsumer<String, String> consumer) {
    int start = 0;
    while (start < header.length()) {
      int equals = header.indexOf('=', start);
      int end = memberEnd(equals);
      consumer.accept(header.substring(start, equals), header.substring(equals + 1, end));
      start = end + 1;
    }
  }

  @Override
  public Map<String, String> asMap() {
    Map<String, String> members = new LinkedHashMap<>();
    forEach(members::put);
    return Collections.unmodifiableMap(members);
  }

  @Override
  public TraceStateBuilder toBuilder() {
    return new StrictTraceStateBuilder(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StrictTraceState that && header.equals(that.header);
  }

  @Override
  public int hashCode() {
    return header.hashCode();
  }

  @Override
  public String toString() {
    return header;
  }

  private int memberEnd(int from) {
    int comma = header.indexOf(',', from);
    return comma < 0 ? header.length() : comma;
  }

  private static void shorten(StringBuilder members) {
    int end = members.length();
    while (members.length() > MAX_LENGTH && end > 0) {
      int start = members.lastIndexOf(",", end - 1) + 1;
      if (end - start > LONG_MEMBER) {
        // With one comma: that in front, or for the first member that behind.
        members.delete(Math.max(0, start - 1), start == 0 ? end + 1 : end);
      }
      end = start - 1;
    }
    while (members.length() > MAX_LENGTH) {
      members.setLength(Math.max(0, members.lastIndexOf(",")));
    }
  }
}
