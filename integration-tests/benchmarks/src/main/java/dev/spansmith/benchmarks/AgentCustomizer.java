package dev.spansmith.benchmarks;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;

/** Gives the agent's SDK the span processor that the same state has without the agent. */
public final class AgentCustomizer implements AutoConfigurationCustomizerProvider {

  /** Called by the agent. */
  public AgentCustomizer() {}

  @Override
  public void customize(AutoConfigurationCustomizer configuration) {
    String wanted = System.getProperty("benchmark.processor", "");
    configuration.addTracerProviderCustomizer(
        (provider, properties) ->
            switch (wanted) {
              case "discarding" -> provider.addSpanProcessor(new DiscardingProcessor());
              case "batch" ->
                  provider.addSpanProcessor(
                      BatchSpanProcessor.builder(new DroppingExporter()).build());
              default -> provider;
            });
  }
}
