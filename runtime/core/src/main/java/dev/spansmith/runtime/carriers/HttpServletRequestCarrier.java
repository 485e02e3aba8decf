package dev.spansmith.runtime.carriers;

import dev.spansmith.runtime.Nullable;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;

/** A request to a servlet. */
@SuppressWarnings("exports") // who calls it has the library
public final class HttpServletRequestCarrier implements TextMapGetter<HttpServletRequest> {

  /** The only one: it has no state. */
  public static final HttpServletRequestCarrier INSTANCE = new HttpServletRequestCarrier();

  private HttpServletRequestCarrier() {}

  @Override
  public Iterable<String> keys(HttpServletRequest carrier) {
    return Collections.list(carrier.getHeaderNames());
  }

  @Override
  public @Nullable String get(HttpServletRequest carrier, String key) {
    return carrier.getHeader(key);
  }

  @Override
  public Iterator<String> getAll(HttpServletRequest carrier, String key) {
    Enumeration<String> values = carrier.getHeaders(key);
    return values == null ? Collections.emptyIterator() : values.asIterator();
  }
}
