package dev.spansmith.export;

import dev.spansmith.export.QueueEntry.Queued;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Spans that travel together, and how often that has failed. For the worker only. */
final class Batch {

  private final List<Queued> spans;
  private long bytes;
  private boolean sealed;
  private int failures;
  private long firstFailure;
  private long backoffUntil;
  private long askedToWaitUntil;

  private Batch(List<Queued> spans) {
    this.spans = new ArrayList<>(spans);
    for (Queued span : spans) {
      bytes += span.size();
    }
  }

  static Batch empty() {
    return new Batch(List.of());
  }

  void add(Queued span) {
    spans.add(span);
    bytes += span.size();
  }

  boolean isFull(BufferLimits limits) {
    return spans.size() >= limits.batchSpans() || bytes >= limits.batchBytes();
  }

  /** From now on it stays as it is. */
  Batch sealed() {
    sealed = true;
    return this;
  }

  boolean isSealed() {
    return sealed;
  }

  int size() {
    return spans.size();
  }

  long bytes() {
    return bytes;
  }

  List<SpanData> data() {
    List<SpanData> data = new ArrayList<>(spans.size());
    for (Queued span : spans) {
      data.add(span.span());
    }
    return data;
  }

  /** Two batches of half the size, in order. */
  List<Batch> halves() {
    int middle = spans.size() / 2;
    return List.of(
        new Batch(spans.subList(0, middle)).sealed(),
        new Batch(spans.subList(middle, spans.size())).sealed());
  }

  void failed(long now, Backoff backoff, Duration askedToWait) {
    failures++;
    if (failures == 1) {
      firstFailure = now;
    }
    backoffUntil = now + backoff.nanos(failures);
    askedToWaitUntil = now + askedToWait.toNanos();
  }

  boolean isExpired(long now, Duration expiry) {
    return failures > 0 && now - firstFailure >= expiry.toNanos();
  }

  /** Somebody waits: what the receiver asked for still holds, our own back-off does not. */
  void hurry(long now) {
    if (backoffUntil - now > 0) {
      backoffUntil = now;
    }
  }

  long waitNanos(long now) {
    return failures > 0 ? Math.max(backoffUntil - now, askedToWaitUntil - now) : 0;
  }
}
