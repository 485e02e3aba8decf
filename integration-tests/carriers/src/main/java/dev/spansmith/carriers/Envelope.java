package dev.spansmith.carriers;

import dev.spansmith.runtime.carriers.ReadableCarrier;
import dev.spansmith.runtime.carriers.WritableCarrier;
import java.util.Map;
import java.util.TreeMap;

/** A carrier of the application's own. */
public final class Envelope implements ReadableCarrier, WritableCarrier {

  private final Map<String, String> stamps = new TreeMap<>();

  @Override
  public Iterable<String> keys() {
    return stamps.keySet();
  }

  @Override
  public String get(String key) {
    return stamps.get(key);
  }

  @Override
  public void set(String key, String value) {
    stamps.put(key, value);
  }
}
