package dev.spansmith.export;

import dev.spansmith.runtime.GlobalOpenTelemetryStarter;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts export with no line of code. The runtime finds it by {@link java.util.ServiceLoader} and
 * asks it when a wrapper is built without an OpenTelemetry and no global instance is set; nobody
 * else needs to call it.
 *
 * <p>It does as {@link Telemetry#install()} does if one of these variables, or the system property
 * of the same meaning, is set and not blank, and nothing otherwise: {@code OTEL_TRACES_EXPORTER},
 * {@code OTEL_EXPORTER_OTLP_ENDPOINT}, {@code OTEL_EXPORTER_OTLP_TRACES_ENDPOINT}.
 *
 * <pre>{@code
 * OTEL_TRACES_EXPORTER=console java -cp ... shop.Main
 * }</pre>
 */
public final class EnvironmentStarter implements GlobalOpenTelemetryStarter {

  private static final Logger LOG = Logger.getLogger(EnvironmentStarter.class.getName());

  private static final List<String> ASKS_FOR_EXPORT =
      List.of(
          "otel.traces.exporter",
          "otel.exporter.otlp.endpoint",
          "otel.exporter.otlp.traces.endpoint");

  /** For the service loader. */
  public EnvironmentStarter() {}

  /**
   * Sets the global instance if the environment asks for it and none is set. Never throws: a
   * setting that makes no sense is logged, and the application goes on untraced.
   */
  @Override
  public void start() {
    try {
      if (ASKS_FOR_EXPORT.stream().anyMatch(EnvironmentStarter::isSet)
          && !GlobalOpenTelemetry.isSet()) {
        Telemetry.install();
      }
    } catch (ConfigurationException badSetting) {
      LOG.warning(
          "OpenTelemetry was not started, the application goes on untraced: "
              + badSetting.getMessage());
    } catch (Throwable problem) {
      LOG.log(
          Level.WARNING,
          "OpenTelemetry was not started, the application goes on untraced",
          problem);
    }
  }

  private static boolean isSet(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      value = System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'));
    }
    return value != null && !value.isBlank();
  }
}
