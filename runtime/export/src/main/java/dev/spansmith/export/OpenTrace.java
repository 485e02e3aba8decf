package dev.spansmith.export;

import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The spans of a trace while any of them is live. Guarded by the lock of {@link ConsoleTrees}. */
final class OpenTrace {

  private final String traceId;
  private final List<Entry> entries = new ArrayList<>();

  /** By identity: span ids are only as unique as the application's id generator makes them. */
  private final IdentityHashMap<ReadableSpan, Entry> live = new IdentityHashMap<>();

  private int leftOut;
  private boolean changed;

  OpenTrace(String traceId) {
    this.traceId = traceId;
  }

  String traceId() {
    return traceId;
  }

  int size() {
    return entries.size();
  }

  boolean isLive() {
    return !live.isEmpty();
  }

  boolean hasLiveSpanOf(Object owner) {
    return live.values().stream().anyMatch(entry -> entry.owner == owner);
  }

  void add(Object owner, ReadableSpan span) {
    Entry entry = new Entry(owner, span);
    entries.add(entry);
    live.put(span, entry);
    changed = true;
  }

  void leaveOut() {
    leftOut++;
    changed = true;
  }

  /** Whether the span was one of these. */
  boolean end(ReadableSpan span) {
    if (live.remove(span) == null) {
      return false;
    }
    changed = true;
    return true;
  }

  void abandon(Object owner) {
    live.values().removeIf(entry -> entry.owner == owner);
  }

  boolean takeChanged() {
    boolean result = changed;
    changed = false;
    return result;
  }

  TraceBlock block(String note) {
    List<SpanData> spans = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      spans.add(entry.span.toSpanData());
    }
    return new TraceBlock(traceId, spans, leftOut, note);
  }

  private static final class Entry {
    private final Object owner;
    private final ReadableSpan span;

    Entry(Object owner, ReadableSpan span) {
      this.owner = owner;
      this.span = span;
    }
  }
}
