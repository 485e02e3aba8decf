package dev.spansmith.async;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A type of result that only this program knows. */
public final class Promise<T> {

  private final List<BiConsumer<? super T, Throwable>> listeners = new ArrayList<>();

  /** Calls a listener once the promise is kept or broken. */
  public synchronized void onDone(BiConsumer<? super T, Throwable> listener) {
    listeners.add(listener);
  }

  /** Keeps the promise. */
  public synchronized void keep(T value) {
    listeners.forEach(listener -> listener.accept(value, null));
  }

  /** Breaks the promise. */
  public synchronized void fail(Throwable failure) {
    listeners.forEach(listener -> listener.accept(null, failure));
  }
}
