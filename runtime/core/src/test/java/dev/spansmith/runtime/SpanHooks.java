package dev.spansmith.runtime;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.function.Consumer;

/** A span processor made of two lambdas. */
record SpanHooks(Consumer<ReadableSpan> start, Consumer<ReadableSpan> end)
    implements SpanProcessor {

  static SpanHooks onStart(Consumer<ReadableSpan> start) {
    return new SpanHooks(start, span -> {});
  }

  static SpanHooks onEnd(Consumer<ReadableSpan> end) {
    return new SpanHooks(span -> {}, end);
  }

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    start.accept(span);
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    end.accept(span);
  }

  @Override
  public boolean isEndRequired() {
    return true;
  }
}
