package dev.spansmith.export;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Decides whether the OTLP headers can be sent at all. Without this a line break in one shows up at
 * the first export only, in a log line that contains the secret. Never puts a value, or an
 * exception that may quote one, into what it throws.
 */
final class HeaderSettings {

  private static final List<String> PROPERTIES =
      List.of(
          "otel.exporter.otlp.headers",
          "otel.exporter.otlp.traces.headers",
          "otel.exporter.otlp.metrics.headers",
          "otel.exporter.otlp.logs.headers");

  private HeaderSettings() {}

  static void check(ConfigProperties config) {
    for (String property : PROPERTIES) {
      config
          .getMap(property)
          .forEach(
              (name, value) -> {
                if (!HttpGrammar.isToken(name)) {
                  throw invalid(
                      property,
                      "the name of a header may hold ASCII letters, digits and"
                          + " !#$%&'*+-.^_`|~ only");
                }
                if (!isSendable(value)) {
                  throw invalid(
                      property,
                      "the value of "
                          + name
                          + " is not percent-encoded ASCII"
                          + " without control characters");
                }
              });
    }
  }

  private static ConfigurationException invalid(String property, String why) {
    String variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
    return new ConfigurationException(
        "Invalid value for " + variable + " (" + property + "): " + why + ".");
  }

  /** Whether a value can be sent as it is. */
  static boolean isPlain(String value) {
    return value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'));
  }

  private static boolean isSendable(String encoded) {
    try {
      return isPlain(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notPercentEncoded) {
      return false;
    }
  }
}
