package dev.spansmith.runtime.carriers;

import io.opentelemetry.context.propagation.TextMapSetter;
import jakarta.servlet.http.HttpServletResponse;

/** The response of a servlet. */
@SuppressWarnings("exports") // who calls it has the library
public final class HttpServletResponseCarrier implements TextMapSetter<HttpServletResponse> {

  /** The only one: it has no state. */
  public static final HttpServletResponseCarrier INSTANCE = new HttpServletResponseCarrier();

  private HttpServletResponseCarrier() {}

  @Override
  public void set(HttpServletResponse carrier, String key, String value) {
    carrier.setHeader(key, value);
  }
}
