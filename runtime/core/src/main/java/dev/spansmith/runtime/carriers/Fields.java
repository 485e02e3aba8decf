package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a map whose keys may be written in any case, as those of HTTP headers are. */
final class Fields {

  private Fields() {}

  static <V> Iterable<String> keys(Map<String, V> fields) {
    return fields.keySet().stream().filter(Objects::nonNull).toList();
  }

  /** The value under the key as it is written, else under the first that differs in case only. */
  static <V> @Nullable V first(Map<String, V> fields, String key) {
    V exact = fields.get(key);
    if (exact != null) {
      return exact;
    }
    List<V> values = all(fields, key);
    return values.isEmpty() ? null : values.get(0);
  }

  static <V> List<V> all(Map<String, V> fields, String key) {
    List<V> values = new ArrayList<>(1);
    fields.forEach(
        (name, value) -> {
          if (key.equalsIgnoreCase(name) && value != null) {
            values.add(value);
          }
        });
    return values;
  }

  /** Leaves one field of this name: a receiver may refuse two. */
  static <V> void set(Map<String, V> fields, String key, V value) {
    fields.keySet().removeIf(name -> key.equalsIgnoreCase(name) && !key.equals(name));
    fields.put(key, value);
  }
}
