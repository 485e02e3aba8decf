package dev.spansmith.benchmarks;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.internal.SdkTracerProviderUtil;
import io.opentelemetry.sdk.trace.internal.TracerConfig;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;

/**
 * What stands behind the OpenTelemetry API while a state is measured, without and with the agent.
 */
enum Backend {
  /** The API alone. */
  NOOP,
  /** No OpenTelemetry is passed, and no global is set. */
  NOTHING,
  /** An SDK that has all tracers switched off; without the agent only. */
  DISABLED,
  /** An SDK that samples nothing. */
  ALWAYS_OFF,
  /** An SDK that samples everything under no parent, and drops each span as it ends. */
  DISCARDING,
  /** The same, with the batch processor and an exporter that succeeds at once. */
  BATCHING;

  /** The instance to pass; null for {@link #NOTHING}. */
  OpenTelemetry openTelemetry(boolean agent) {
    if (agent) {
      return GlobalOpenTelemetry.get();
    }
    return switch (this) {
      case NOTHING -> null;
      case NOOP -> OpenTelemetry.noop();
      case DISABLED -> switchedOff();
      case ALWAYS_OFF -> sdk(Sampler.alwaysOff(), new DiscardingProcessor());
      case DISCARDING -> sdk(Sampler.parentBased(Sampler.alwaysOn()), new DiscardingProcessor());
      case BATCHING ->
          sdk(
              Sampler.parentBased(Sampler.alwaysOn()),
              BatchSpanProcessor.builder(new DroppingExporter()).build());
    };
  }

  boolean existsUnderAgent() {
    // A disabled agent still has an SDK that makes recording spans.
    return this != NOOP && this != NOTHING && this != DISABLED;
  }

  /** Settings that make the agent's own SDK behave alike. */
  List<String> agentSettings() {
    return switch (this) {
      case ALWAYS_OFF ->
          List.of("-Dotel.traces.sampler=always_off", "-Dbenchmark.processor=discarding");
      case BATCHING -> List.of("-Dbenchmark.processor=batch");
      default -> List.of("-Dbenchmark.processor=discarding");
    };
  }

  private static OpenTelemetry switchedOff() {
    SdkTracerProviderBuilder provider =
        SdkTracerProvider.builder().addSpanProcessor(new DiscardingProcessor());
    SdkTracerProviderUtil.addTracerConfiguratorCondition(
        provider, scope -> true, TracerConfig.disabled());
    return OpenTelemetrySdk.builder().setTracerProvider(provider.build()).build();
  }

  private static OpenTelemetry sdk(Sampler sampler, SpanProcessor processor) {
    return OpenTelemetrySdk.builder()
        .setTracerProvider(
            SdkTracerProvider.builder().setSampler(sampler).addSpanProcessor(processor).build())
        .build();
  }
}
