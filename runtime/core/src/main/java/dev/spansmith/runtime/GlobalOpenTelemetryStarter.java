package dev.spansmith.runtime;

/**
 * Lets a module on the class path set the global {@code OpenTelemetry} before the first wrapper
 * that relies on it. Found by {@link java.util.ServiceLoader}, and asked once per class loader of
 * this module: when a wrapper is built with a {@code null} OpenTelemetry and no global is set.
 *
 * <p>{@code spansmith-export} provides one that starts export when {@code OTEL_*} variables ask for
 * it, so that an application needs no line of set-up code:
 *
 * <pre>{@code
 * OTEL_SERVICE_NAME=shop OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318 java -cp ... shop.Main
 * }</pre>
 */
public interface GlobalOpenTelemetryStarter {

  /**
   * Sets the global instance if the environment asks for it, and does nothing otherwise. Called on
   * the thread that builds the wrapper. What it throws is logged, and the application goes on
   * untraced.
   */
  void start();
}
