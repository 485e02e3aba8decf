package dev.spansmith.export;

import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;

/**
 * An application's OpenTelemetry, from start to orderly exit.
 *
 * <pre>{@code
 * try (Telemetry telemetry = Telemetry.install()) {
 *   new OrderServiceTraced(telemetry.openTelemetry()).place("A-17", 1299);
 * }
 * }</pre>
 *
 * <p>Everything is configured by the {@code OTEL_*} environment variables, or by system properties
 * of the same meaning ({@code otel.traces.sampler} for {@code OTEL_TRACES_SAMPLER}), which win. Set
 * nothing and spans go over OTLP http/protobuf to {@code http://localhost:4318}, with W3C trace
 * context and baggage in the headers; metrics and logs are not exported. Some values mean something
 * of our own:
 *
 * <ul>
 *   <li>{@code OTEL_TRACES_EXPORTER=console}, or {@code console,otlp}, prints each trace as an
 *       indented tree as soon as none of its spans is live any more.
 *   <li>{@code SPANSMITH_EXIT_DRAIN}, {@code 5s} if unset, and {@code SPANSMITH_EXIT_DEADLINE},
 *       {@code 10s} if unset, bound {@link #close()}: how long it waits for spans that are still
 *       live, and how long it takes altogether. A number without unit counts milliseconds.
 * </ul>
 *
 * <p>When the JVM ends, by {@code System.exit}, by a signal or because the last thread returned,
 * that happens by itself; there is no need to call {@link #close()} for that. It starts together
 * with the application's own shutdown hooks, and spans of work that those let finish are waited
 * for.
 *
 * <p>Safe for use by any number of threads.
 *
 * @see <a
 *     href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/">OpenTelemetry:
 *     environment variables</a>
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/">OpenTelemetry protocol</a>
 */
public final class Telemetry implements AutoCloseable {

  private final OpenTelemetry openTelemetry;
  private final Delivery delivery;
  private final boolean owner;

  private Telemetry(OpenTelemetry openTelemetry, Delivery delivery, boolean owner) {
    this.openTelemetry = openTelemetry;
    this.delivery = delivery;
    this.owner = owner;
  }

  static Telemetry owning(Pipeline pipeline) {
    return new Telemetry(pipeline.openTelemetry(), pipeline, true);
  }

  static Telemetry adopting(OpenTelemetry global, Delivery delivery) {
    return new Telemetry(global, delivery, false);
  }

  /**
   * Starts OpenTelemetry from the environment and makes it the global instance.
   *
   * <p>Where a global instance is set already, by the OpenTelemetry agent, by a framework or by an
   * earlier call, that one is adopted: {@link #openTelemetry()} returns it, and {@link #close()}
   * leaves it alone. A JVM's global instance can be set once; after the first {@code Telemetry} was
   * closed a later call adopts the closed one, and says so in the log.
   *
   * @return the telemetry, never null
   * @throws io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException if a variable makes no
   *     sense; its message says which one and never shows the value of a header
   */
  public static Telemetry install() {
    return builder().install();
  }

  /**
   * For what the environment should not have to say, and for several services in one JVM.
   *
   * <pre>{@code
   * Telemetry shop = Telemetry.builder().serviceName("shop").build();
   * }</pre>
   *
   * @return a new builder
   */
  public static TelemetryBuilder builder() {
    return new TelemetryBuilder();
  }

  /**
   * What to hand to wrappers and to instrumentation libraries. Stays the same, and stays usable
   * after {@link #close()}: spans are no longer recorded then, context is still propagated.
   *
   * @return the OpenTelemetry, never null
   */
  public OpenTelemetry openTelemetry() {
    return openTelemetry;
  }

  /**
   * Exports what has been recorded so far and waits for it. The console tree prints traces that
   * still have live spans, as they stand.
   *
   * <pre>{@code
   * if (!telemetry.flush(Duration.ofSeconds(2))) {
   *   log.warn("some spans did not reach the collector");
   * }
   * }</pre>
   *
   * <p>Never throws for a failed export. If the calling thread is interrupted the wait ends, the
   * result is {@code false} and the thread stays interrupted.
   *
   * @param timeout how long to wait; zero or less only starts the export; not null
   * @return whether everything was delivered: all spans that ended before this call were accepted
   *     by the receiver in time, and none has been lost since the last call. {@code false} for an
   *     adopted instance that is not ours, since nothing can be known about it, and after {@link
   *     #close()}.
   */
  public boolean flush(Duration timeout) {
    return delivery.flush(timeout);
  }

  /**
   * What became of the spans so far: how many were started, wait, arrived, or were lost, and why.
   *
   * @return the account at this moment; all zero where no spans are exported, and for an adopted
   *     instance that is not ours
   */
  public Health health() {
    return delivery.health();
  }

  /**
   * Waits for spans that are still live, for at most {@code spansmith.exit.drain}, then delivers
   * what has been recorded and shuts down, all within {@code spansmith.exit.deadline}. Without an
   * exporter there is no wait. What is live even then is printed as unfinished by the console tree
   * and is not exported; what could not be delivered is counted in the log. The second call waits
   * for the first and does nothing else; an adopted instance is left alone.
   *
   * <p>Never throws. Delivers even when called on an interrupted thread, which stays interrupted.
   */
  @Override
  public void close() {
    if (owner) {
      delivery.close();
    }
  }
}
