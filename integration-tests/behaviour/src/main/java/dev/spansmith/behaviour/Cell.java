package dev.spansmith.behaviour;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.Collection;
import java.util.Collections;
import java.util.function.Function;

/** A generic class with generic methods. */
@Traced
public class Cell<T> {

  private T value;

  public Cell(T value) {
    this.value = value;
  }

  public T get() {
    return value;
  }

  public Cell<T> set(@SpanAttribute T next) {
    this.value = next;
    return this;
  }

  public <R> Cell<R> map(Function<? super T, ? extends R> change) {
    return new Cell<>(change.apply(value));
  }

  public <U extends Comparable<? super U>> U max(Collection<? extends U> all) {
    return Collections.max(all);
  }
}
