package dev.spansmith.runtime.carriers;

import com.sun.net.httpserver.HttpExchange;
import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Iterator;

/** The request that a handler of the JDK's HTTP server is given. */
@SuppressWarnings("exports") // who calls it has the library
public final class HttpExchangeCarrier implements TextMapGetter<HttpExchange> {

  /** The only one: it has no state. */
  public static final HttpExchangeCarrier INSTANCE = new HttpExchangeCarrier();

  private HttpExchangeCarrier() {}

  @Override
  public Iterable<String> keys(HttpExchange carrier) {
    return ListMapCarrier.INSTANCE.keys(carrier.getRequestHeaders());
  }

  @Override
  public @Nullable String get(HttpExchange carrier, String key) {
    return carrier.getRequestHeaders().getFirst(key);
  }

  @Override
  public Iterator<String> getAll(HttpExchange carrier, String key) {
    return ListMapCarrier.INSTANCE.getAll(carrier.getRequestHeaders(), key);
  }
}
