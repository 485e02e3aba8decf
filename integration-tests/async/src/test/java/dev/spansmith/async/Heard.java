package dev.spansmith.async;

import io.opentelemetry.api.trace.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What the caller of a traced method hears of its result. */
final class Heard {

  private final List<String> signals = new ArrayList<>();
  private final List<String> spans = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private Runnable cancel = () -> {};

  synchronized void value(Object value) {
    note("value " + value);
  }

  synchronized void done() {
    note("done");
  }

  synchronized void failed(Throwable problem) {
    failure.set(problem);
    note("failed");
  }

  /** Of a future, which tells both at once. */
  void completed(Object value, Throwable problem) {
    if (problem == null) {
      value(value);
    } else {
      failed(problem);
    }
  }

  Heard cancelBy(Runnable way) {
    cancel = way;
    return this;
  }

  void cancel() {
    cancel.run();
  }

  synchronized List<String> signals() {
    return List.copyOf(signals);
  }

  /** The spans that were current when it heard something. */
  synchronized List<String> spans() {
    return List.copyOf(spans);
  }

  Throwable failure() {
    return failure.get();
  }

  private void note(String signal) {
    signals.add(signal);
    spans.add(Span.current().getSpanContext().getSpanId());
  }
}
