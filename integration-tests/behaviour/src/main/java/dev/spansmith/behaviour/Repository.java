package dev.spansmith.behaviour;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A generic port with default methods. */
@Traced
public interface Repository<K extends Comparable<? super K>, V> {

  Optional<V> find(@SpanAttribute K key);

  default V findOr(@SpanAttribute K key, V other) {
    return find(key).orElse(other);
  }

  default <T extends V> List<T> store(K key, Collection<? extends T> values) {
    return List.copyOf(values);
  }
}
