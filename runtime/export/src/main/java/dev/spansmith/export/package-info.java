/**
 * Starts OpenTelemetry for an application. {@link dev.spansmith.export.Telemetry} is the one line
 * of code; with the {@code OTEL_*} variables alone not even that is needed.
 *
 * <p>Built on OpenTelemetry's own SDK and its autoconfiguration, so every variable documented there
 * works here.
 *
 * @see <a href="https://opentelemetry.io/docs/languages/java/configuration/">OpenTelemetry Java:
 *     configuration</a>
 */
package dev.spansmith.export;
