package dev.spansmith.export;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.LoggerProvider;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;

/**
 * Hands out tracers that are off, and all else of an SDK. With {@code OTEL_SDK_DISABLED} or no
 * trace exporter the SDK 1.65 itself makes spans that record for nobody; a wrapper asks its tracer
 * first, and must hear that it is off.
 */
final class UntracedOpenTelemetry implements OpenTelemetry {

  private final OpenTelemetry sdk;

  UntracedOpenTelemetry(OpenTelemetry sdk) {
    this.sdk = sdk;
  }

  @Override
  public TracerProvider getTracerProvider() {
    return TracerProvider.noop();
  }

  @Override
  public MeterProvider getMeterProvider() {
    return sdk.getMeterProvider();
  }

  @Override
  public LoggerProvider getLogsBridge() {
    return sdk.getLogsBridge();
  }

  @Override
  public ContextPropagators getPropagators() {
    return sdk.getPropagators();
  }
}
