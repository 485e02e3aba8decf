package dev.spansmith.export;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Settings of a {@link Telemetry}. All of them are defaults: an environment variable or a system
 * property of the same meaning wins, so that whoever operates the application has the last word.
 *
 * <p>Several services in one JVM each take their own, none global. Those that print to the same
 * stream share one console, and a trace that crosses them prints as one tree:
 *
 * <pre>{@code
 * Telemetry shop = Telemetry.builder()
 *     .serviceName("shop")
 *     .setting("otel.traces.exporter", "console,otlp")
 *     .build();
 * }</pre>
 *
 * <p>For use by one thread. Each terminal call starts a new {@code Telemetry}.
 */
public final class TelemetryBuilder {

  private final Map<String, String> settings = new LinkedHashMap<>();
  private PrintStream output = System.out;
  private Supplier<Map<String, String>> headers;

  TelemetryBuilder() {}

  /**
   * The service's name, {@code unknown_service:java} if nobody gives one. {@code OTEL_SERVICE_NAME}
   * and a {@code service.name} in {@code OTEL_RESOURCE_ATTRIBUTES} win.
   *
   * @param name the value of the resource attribute {@code service.name}; not null, not blank
   * @return this
   * @see <a href="https://opentelemetry.io/docs/specs/semconv/resource/service/">OpenTelemetry:
   *     service</a>
   */
  public TelemetryBuilder serviceName(String name) {
    return setting(Settings.SERVICE_NAME, notBlank(name, "service name"));
  }

  /**
   * The default of one setting; a second call for the same setting replaces the first.
   *
   * <pre>{@code
   * .setting("otel.traces.sampler", "parentbased_traceidratio").setting("otel.traces.sampler.arg", "0.1")
   * }</pre>
   *
   * @param otelProperty the setting's system property, {@code otel.traces.sampler}, with dots or
   *     hyphens; not null, not blank
   * @param value its value as one would write it in the environment; not null
   * @return this
   * @see <a href="https://opentelemetry.io/docs/languages/java/configuration/">OpenTelemetry Java:
   *     configuration</a>
   */
  public TelemetryBuilder setting(String otelProperty, String value) {
    settings.put(
        notBlank(otelProperty, "setting").strip(), requireNonNull(value, "value of the setting"));
    return this;
  }

  /**
   * Headers that change, such as a token that is renewed: asked for anew for each OTLP request,
   * over HTTP and gRPC alike. For those that stay, {@code OTEL_EXPORTER_OTLP_HEADERS} is enough; it
   * wins where both name the same header.
   *
   * <pre>{@code
   * .headers(() -> Map.of("authorization", "Bearer " + tokens.current()))
   * }</pre>
   *
   * @param supplier called on the exporting thread, or for metrics and logs on a sender's, before
   *     each request, which waits for it. While it throws, or gives a header that cannot be sent,
   *     spans wait as if the receiver could not be reached. Null and an empty map mean none. Not
   *     null itself
   * @return this
   */
  public TelemetryBuilder headers(Supplier<Map<String, String>> supplier) {
    headers = requireNonNull(supplier, "supplier of headers");
    return this;
  }

  /**
   * Where the console tree goes; {@code System.out}, as it is when this builder is made, if unset.
   * Without {@code console} among the trace exporters nothing is printed. Colours appear only on
   * {@code System.out}, only on a terminal, and not if {@code NO_COLOR} is set. The stream is
   * flushed after each trace and never closed.
   *
   * @param stream the stream; not null
   * @return this
   * @see <a href="https://no-color.org">NO_COLOR</a>
   */
  public TelemetryBuilder output(PrintStream stream) {
    output = requireNonNull(stream, "output");
    return this;
  }

  /**
   * Starts a telemetry of its own and leaves the global instance alone.
   *
   * @return the telemetry; close it when its service ends
   * @throws io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException if a setting makes no
   *     sense
   */
  public Telemetry build() {
    return Telemetry.owning(start());
  }

  /**
   * Starts a telemetry and makes it the global instance, or adopts the global instance that there
   * is; see {@link Telemetry#install()}.
   *
   * @return the telemetry
   * @throws io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException if a setting makes no
   *     sense
   */
  public Telemetry install() {
    return GlobalInstance.setOrAdopt(this::start);
  }

  private Pipeline start() {
    return new PipelineFactory(Map.copyOf(settings), output, headers).start();
  }

  private static String notBlank(String value, String what) {
    if (requireNonNull(value, what).isBlank()) {
      throw new IllegalArgumentException("The " + what + " is blank.");
    }
    return value;
  }
}
