package dev.spansmith.export;

import io.opentelemetry.common.ComponentLoader;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
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

/**
 * Builds one pipeline from settings: hooks into the SDK's autoconfiguration, which calls the
 * methods below in the order in which they stand. For one use.
 */
final class PipelineFactory {

  private static final Duration EXIT_DEADLINE = Duration.ofSeconds(10);

  private final Map<String, String> inCode;
  private final PrintStream output;
  private final List<SpanExporter> exporters = new ArrayList<>();
  private Duration exitDeadline = EXIT_DEADLINE;
  private ConsoleSpanProcessor console;
  private SpanBuffer buffer;
  private boolean consoleWanted;
  private boolean tracesGoSomewhere;

  PipelineFactory(Map<String, String> inCode, PrintStream output) {
    this.inCode = inCode;
    this.output = output;
  }

  Pipeline start() {
    try {
      AutoConfiguredOpenTelemetrySdk configured =
          AutoConfiguredOpenTelemetrySdk.builder()
              .disableShutdownHook()
              .setComponentLoader(new SenderLoader(components()))
              .addPropertiesCustomizer(this::defaults)
              .addPropertiesCustomizer(this::console)
              .addPropagatorCustomizer((propagator, config) -> W3cPropagators.strict(propagator))
              .addSpanExporterCustomizer((exporter, config) -> taken(exporter))
              .addSpanProcessorCustomizer((processor, config) -> replaced(processor))
              .addTracerProviderCustomizer(this::buffering)
              .addTracerProviderCustomizer((tracerProvider, config) -> printing(tracerProvider))
              .build();
      return Pipeline.started(
          configured.getOpenTelemetrySdk(), tracesGoSomewhere, buffer, exitDeadline);
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

  /** Where autoconfiguration itself would look. */
  private static ComponentLoader components() {
    return ComponentLoader.forClassLoader(AutoConfiguredOpenTelemetrySdk.class.getClassLoader());
  }

  private Map<String, String> defaults(ConfigProperties config) {
    return Settings.defaults(inCode, config);
  }

  private Map<String, String> console(ConfigProperties config) {
    HeaderSettings.check(config);
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

  /** Keeps the exporter for our buffer and leaves autoconfiguration one that does nothing. */
  private SpanExporter taken(SpanExporter exporter) {
    exporters.add(exporter);
    return SpanExporter.composite();
  }

  /** Batch processor or simple one: its exporter is ours now, and it has nothing left to do. */
  private static SpanProcessor replaced(SpanProcessor processor) {
    processor.shutdown();
    return SpanProcessor.composite();
  }

  private SdkTracerProviderBuilder buffering(
      SdkTracerProviderBuilder tracerProvider, ConfigProperties config) {
    if (exporters.isEmpty()) {
      return tracerProvider;
    }
    buffer =
        SpanBuffer.started(
            SpanExporter.composite(exporters), BufferSettings.read(config), exitDeadline);
    return tracerProvider.addSpanProcessor(buffer);
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
