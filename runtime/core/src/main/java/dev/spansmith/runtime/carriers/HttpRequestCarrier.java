package dev.spansmith.runtime.carriers;

import io.opentelemetry.context.propagation.TextMapSetter;
import java.net.http.HttpRequest;

/** A request of the JDK's HTTP client that is being built. */
@SuppressWarnings("exports") // who calls it has the library
public final class HttpRequestCarrier implements TextMapSetter<HttpRequest.Builder> {

  /** The only one: it has no state. */
  public static final HttpRequestCarrier INSTANCE = new HttpRequestCarrier();

  private HttpRequestCarrier() {}

  @Override
  public void set(HttpRequest.Builder carrier, String key, String value) {
    carrier.setHeader(key, value);
  }
}
