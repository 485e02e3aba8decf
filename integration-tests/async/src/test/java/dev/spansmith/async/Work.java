package dev.spansmith.async;

import io.opentelemetry.api.trace.Span;
import java.util.function.Consumer;

/** Work that is pending until the test says how it ends. */
final class Work {

  private Consumer<String> onSuccess = value -> {};
  private Consumer<Throwable> onFailure = failure -> {};
  private volatile boolean cancelled;
  private volatile String spanAtStart = "none";

  /** Called by the result that stands for it, when it is asked to begin. */
  void begin(Consumer<String> success, Consumer<Throwable> failure) {
    onSuccess = success;
    onFailure = failure;
    spanAtStart = Span.current().getSpanContext().getSpanId();
  }

  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }

  String spanAtStart() {
    return spanAtStart;
  }

  /** On a thread that has no context, as that of a driver or an event loop. */
  void succeed(String value) {
    elsewhere(() -> onSuccess.accept(value));
  }

  void succeedHere(String value) {
    onSuccess.accept(value);
  }

  void fail(Throwable failure) {
    elsewhere(() -> onFailure.accept(failure));
  }

  private static void elsewhere(Runnable task) {
    Thread thread = new Thread(task);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
