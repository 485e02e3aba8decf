package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A map of fields with several values each; look-up ignores case. */
public final class ListMapCarrier
    implements TextMapGetter<Map<String, List<String>>>, TextMapSetter<Map<String, List<String>>> {

  /** The only one: it has no state. */
  public static final ListMapCarrier INSTANCE = new ListMapCarrier();

  private ListMapCarrier() {}

  @Override
  public Iterable<String> keys(Map<String, List<String>> carrier) {
    return Fields.keys(carrier);
  }

  @Override
  public @Nullable String get(Map<String, List<String>> carrier, String key) {
    Iterator<String> values = getAll(carrier, key);
    return values.hasNext() ? values.next() : null;
  }

  @Override
  public Iterator<String> getAll(Map<String, List<String>> carrier, String key) {
    return Fields.all(carrier, key).stream().flatMap(List::stream).iterator();
  }

  @Override
  public void set(Map<String, List<String>> carrier, String key, String value) {
    Fields.set(carrier, key, new ArrayList<>(List.of(value)));
  }
}
