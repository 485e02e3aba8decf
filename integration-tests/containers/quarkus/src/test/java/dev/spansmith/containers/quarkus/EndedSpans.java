package dev.spansmith.containers.quarkus;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Quarkus calls every span processor that is a bean, at once and not in batches. */
@Singleton
class EndedSpans implements SpanProcessor {

  private final List<SpanData> spans = new ArrayList<>();

  synchronized List<SpanData> spans() {
    return List.copyOf(spans);
  }

  synchronized void forget() {
    spans.clear();
  }

  @Override
  public synchronized void onEnd(ReadableSpan span) {
    spans.add(span.toSpanData());
  }

  @Override
  public boolean isEndRequired() {
    return true;
  }

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {}

  @Override
  public boolean isStartRequired() {
    return false;
  }
}
