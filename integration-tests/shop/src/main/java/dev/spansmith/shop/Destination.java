package dev.spansmith.shop;

import java.util.Locale;
import java.util.Optional;

/**
 * Decides where the demo's traces go: wherever the environment says, and to the console if it says
 * nothing.
 *
 * @param exporters the exporters used unless {@code OTEL_TRACES_EXPORTER} names others
 * @param sendsTo where the spans are sent, empty if they stay here
 */
record Destination(String exporters, Optional<String> sendsTo) {

  private static final String CONSOLE = "console";
  private static final String OTLP = "otlp";

  static Destination fromEnvironment() {
    Optional<String> named = setting("otel.traces.exporter");
    Optional<String> endpoint =
        setting("otel.exporter.otlp.traces.endpoint")
            .or(() -> setting("otel.exporter.otlp.endpoint"));
    String exporters = named.orElse(endpoint.isPresent() ? OTLP : CONSOLE);
    if (!exporters.contains(OTLP)) {
      return new Destination(exporters, Optional.empty());
    }
    String protocol =
        setting("otel.exporter.otlp.traces.protocol")
            .or(() -> setting("otel.exporter.otlp.protocol"))
            .orElse("http/protobuf");
    String usual = "http://localhost:" + (protocol.equals("grpc") ? 4317 : 4318);
    return new Destination(
        exporters, Optional.of(endpoint.orElse(usual) + " over OTLP " + protocol));
  }

  /** As OpenTelemetry reads its settings: the system property wins, a blank one is none. */
  private static Optional<String> setting(String property) {
    return Optional.ofNullable(System.getProperty(property))
        .or(
            () ->
                Optional.ofNullable(
                    System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'))))
        .filter(value -> !value.isBlank());
  }
}
