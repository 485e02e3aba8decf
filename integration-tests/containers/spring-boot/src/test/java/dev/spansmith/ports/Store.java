package dev.spansmith.ports;

import dev.spansmith.annotations.Traced;

/** Generic. */
@Traced
public interface Store<T extends Comparable<? super T>> extends AutoCloseable {

  T greater(T one, T other);

  @Override
  void close();
}
