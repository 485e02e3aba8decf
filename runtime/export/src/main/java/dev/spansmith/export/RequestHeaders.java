package dev.spansmith.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Decides which headers one request carries: those of the environment, then what the application's
 * supplier has to say now, unless the environment has a header of that name. What the supplier does
 * wrong is an outage, never a lost span, and never puts a value into a log.
 */
final class RequestHeaders {

  private final Supplier<Map<String, List<String>>> configured;
  private final Supplier<Map<String, String>> supplier;

  /**
   * For one sender.
   *
   * @param configured may return null for none
   * @param supplier null for none
   */
  RequestHeaders(
      Supplier<Map<String, List<String>>> configured, Supplier<Map<String, String>> supplier) {
    this.configured = configured;
    this.supplier = supplier;
  }

  /** Now; names differ in more than case. */
  Map<String, List<String>> current() throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, List<String>> fixed = configured.get();
    if (fixed != null) {
      headers.putAll(fixed);
    }
    for (Map.Entry<String, String> header : supplied().entrySet()) {
      String name = header.getKey();
      if (!HttpGrammar.isToken(name)) {
        throw new IOException("The supplier of headers gave a name that is none");
      }
      if (!HeaderSettings.isPlain(header.getValue())) {
        throw new IOException(
            "The supplier of headers gave a value that cannot be sent: "
                + name.toLowerCase(Locale.ROOT));
      }
      headers.putIfAbsent(name, List.of(header.getValue()));
    }
    return headers;
  }

  /** Its exception's message may quote a token, so that only the class is told. */
  private Map<String, String> supplied() throws IOException {
    if (supplier == null) {
      return Map.of();
    }
    try {
      Map<String, String> supplied = supplier.get();
      return supplied == null ? Map.of() : Map.copyOf(supplied);
    } catch (Throwable problem) {
      throw new IOException("The supplier of headers failed: " + problem.getClass().getName());
    }
  }
}
