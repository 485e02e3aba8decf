package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Iterator;

/** Reads a {@link ReadableCarrier} and writes a {@link WritableCarrier}. */
public final class OwnCarrier
    implements TextMapGetter<ReadableCarrier>, TextMapSetter<WritableCarrier> {

  /** The only one: it has no state. */
  public static final OwnCarrier INSTANCE = new OwnCarrier();

  private OwnCarrier() {}

  @Override
  public Iterable<String> keys(ReadableCarrier carrier) {
    return carrier.keys();
  }

  @Override
  public @Nullable String get(ReadableCarrier carrier, String key) {
    return carrier.get(key);
  }

  @Override
  public Iterator<String> getAll(ReadableCarrier carrier, String key) {
    return carrier.getAll(key);
  }

  @Override
  public void set(WritableCarrier carrier, String key, String value) {
    carrier.set(key, value);
  }
}
