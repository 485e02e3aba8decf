package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Iterator;
import java.util.Map;

/** A map of fields; look-up ignores case. */
public final class MapCarrier
    implements TextMapGetter<Map<String, String>>, TextMapSetter<Map<String, String>> {

  /** The only one: it has no state. */
  public static final MapCarrier INSTANCE = new MapCarrier();

  private MapCarrier() {}

  @Override
  public Iterable<String> keys(Map<String, String> carrier) {
    return Fields.keys(carrier);
  }

  @Override
  public @Nullable String get(Map<String, String> carrier, String key) {
    return Fields.first(carrier, key);
  }

  @Override
  public Iterator<String> getAll(Map<String, String> carrier, String key) {
    return Fields.all(carrier, key).iterator();
  }

  @Override
  public void set(Map<String, String> carrier, String key, String value) {
    Fields.set(carrier, key, value);
  }
}
