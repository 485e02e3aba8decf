package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.grpc.Metadata;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collections;
import java.util.Iterator;

/** The metadata of a gRPC call. */
@SuppressWarnings("exports") // who calls it has the library
public final class GrpcCarrier implements TextMapGetter<Metadata>, TextMapSetter<Metadata> {

  /** The only one: it has no state. */
  public static final GrpcCarrier INSTANCE = new GrpcCarrier();

  private GrpcCarrier() {}

  @Override
  public Iterable<String> keys(Metadata carrier) {
    return carrier.keys();
  }

  @Override
  public @Nullable String get(Metadata carrier, String key) {
    return carrier.get(key(key));
  }

  @Override
  public Iterator<String> getAll(Metadata carrier, String key) {
    Iterable<String> values = carrier.getAll(key(key));
    return values == null ? Collections.emptyIterator() : values.iterator();
  }

  @Override
  public void set(Metadata carrier, String key, String value) {
    Metadata.Key<String> field = key(key);
    carrier.removeAll(field);
    carrier.put(field, value);
  }

  private static Metadata.Key<String> key(String key) {
    return Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER);
  }
}
