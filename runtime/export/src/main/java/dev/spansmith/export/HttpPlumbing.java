package dev.spansmith.export;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import java.util.List;

/**
 * Decides which attributes of an HTTP span the console leaves out: a dozen that every request has,
 * behind which the interesting ones drown. They are exported all the same.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/">OpenTelemetry: HTTP
 *     spans</a>
 */
final class HttpPlumbing {

  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
  private static final List<String> ALWAYS =
      List.of("network.", "client.", "server.", "user_agent.", "url.scheme");

  private HttpPlumbing() {}

  static boolean covers(AttributeKey<?> key, Attributes attributes, String spanName) {
    String method = attributes.get(METHOD);
    if (method == null) {
      return false;
    }
    String name = key.getKey();
    return ALWAYS.stream().anyMatch(name::startsWith)
        || (name.equals(METHOD.getKey()) && spanName.startsWith(method))
        || (name.equals(ROUTE.getKey()) && spanName.endsWith(attributes.get(ROUTE)))
        || (name.equals("url.path") && attributes.get(ROUTE) != null);
  }
}
