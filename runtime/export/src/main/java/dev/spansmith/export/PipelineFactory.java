package dev.spansmith.export;

import io.opentelemetry.common.ComponentLoader;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Builds one pipeline from settings: hooks into the SDK's autoconfiguration, which calls the
 * methods below in the order in which they stand. For one use.
 */
final class PipelineFactory {

  private static final Duration EXIT_DRAIN = Duration.ofSeconds(5);
  private static final Duration EXIT_DEADLINE = Duration.ofSeconds(10);

  private final Map<String, String> inCode;
  private final PrintStream output;
  private final Supplier<Map<String, String>> headers;
  private final List<SpanExporter> exporters = new ArrayList<>();
  private Duration exitDrain = EXIT_DRAIN;
  private Duration exitDeadline = EXIT_DEADLINE;
  private ConsoleSpanProcessor console;
  private SpanBuffer buffer;
  private boolean consoleWanted;
  private boolean tracesGoSomewhere;

  PipelineFactory(
      Map<String, String> inCode, PrintStream output, Supplier<Map<String, String>> headers) {
    this.inCode = inCode;
    this.output = output;
    this.headers = headers;
  }

  Pipeline start() {
    try {
      AutoConfiguredOpenTelemetrySdk configured =
          AutoConfiguredOpenTelemetrySdk.builder()
              .disableShutdownHook()
              .setComponentLoader(components())
              .addPropertiesCustomizer(this::defaults)
              .addPropertiesCustomizer(this::console)
              .addPropagatorCustomizer((propagator, config) -> W3cPropagators.strict(propagator))
              .addSpanProcessorCustomizer(this::buffering)
              .addTracerProviderCustomizer((tracerProvider, config) -> printing(tracerProvider))
              .build();
      OpenTelemetrySdk sdk = configured.getOpenTelemetrySdk();
      if (buffer != null) {
        BufferMetrics.register(sdk.getMeterProvider(), buffer);
      }
      return Pipeline.started(sdk, tracesGoSomewhere, buffer, exitDrain, exitDeadline);
    } catch (RuntimeException problem) {
      if (console != null) {
        console.shutdown();
      }
      if (buffer != null) {
        buffer.shutdown();
      }
      throw problem instanceof ConfigurationException unclear ? clear(unclear) : problem;
    }
  }

  /** Where autoconfiguration itself would look, and ours. */
  private ComponentLoader components() {
    return new Components(
        ComponentLoader.forClassLoader(AutoConfiguredOpenTelemetrySdk.class.getClassLoader()),
        new AutoConfigurationCustomizerProvider() {
          @Override
          public void customize(AutoConfigurationCustomizer customizer) {
            customizer
                .addSamplerCustomizer((sampler, config) -> new GuardedSampler(sampler))
                .addSpanExporterCustomizer((exporter, config) -> taken(exporter))
                .addSpanProcessorCustomizer(
                    (processor, config) -> new GuardedSpanProcessor(processor));
          }

          @Override
          public int order() {
            return Integer.MAX_VALUE;
          }
        },
        headers);
  }

  private Map<String, String> defaults(ConfigProperties config) {
    return Settings.defaults(inCode, config);
  }

  private Map<String, String> console(ConfigProperties config) {
    HeaderSettings.check(config);
    exitDrain = config.getDuration("spansmith.exit.drain", EXIT_DRAIN);
    exitDeadline = config.getDuration("spansmith.exit.deadline", EXIT_DEADLINE);
    List<String> exporters = config.getList(Settings.TRACES_EXPORTER);
    consoleWanted = Settings.asksForConsole(exporters);
    tracesGoSomewhere =
        !config.getBoolean(Settings.SDK_DISABLED, false)
            && !exporters.equals(List.of(Settings.NONE));
    Map<String, String> overrides = new HashMap<>();
    if (consoleWanted) {
      overrides.put(Settings.TRACES_EXPORTER, Settings.exportersBesidesConsole(exporters));
    }
    return overrides;
  }

  /**
   * With all that other customizers put around it; autoconfiguration is left one without effect.
   */
  private SpanExporter taken(SpanExporter exporter) {
    exporters.add(exporter);
    return SpanExporter.composite();
  }

  /**
   * Our buffer for the SDK's batch processor, or its simple one, whose exporters are ours by now.
   * Comes before what other customizers may want to put around it.
   */
  private SpanProcessor buffering(SpanProcessor stock, ConfigProperties config) {
    stock.shutdown();
    if (buffer != null) {
      return SpanProcessor.composite();
    }
    buffer =
        SpanBuffer.started(
            SpanExporter.composite(exporters), BufferSettings.read(config), exitDeadline);
    return buffer;
  }

  private SdkTracerProviderBuilder printing(SdkTracerProviderBuilder tracerProvider) {
    if (!consoleWanted) {
      return tracerProvider;
    }
    console = new ConsoleSpanProcessor(ConsoleTrees.shared(output));
    return tracerProvider.addSpanProcessor(console);
  }

  /** Autoconfiguration hides what a builder rejects behind a message that says nothing. */
  private static ConfigurationException clear(ConfigurationException problem) {
    Throwable cause = problem.getCause();
    return cause == null || !"Unexpected configuration error".equals(problem.getMessage())
        ? problem
        : new ConfigurationException("Invalid configuration: " + cause.getMessage(), cause);
  }
}
