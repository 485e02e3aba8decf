package dev.spansmith.containers.weld;

import dev.spansmith.annotations.Traced;
import java.util.Optional;

/**
 * What is kept.
 *
 * @param <K> how it is found
 * @param <V> the kind
 */
@Traced
public interface Repository<K, V> {

  void save(K key, V value);

  Optional<V> find(K key);
}
