/**
 * Sets up OpenTelemetry for an application and exports what it records: {@code OTEL_*} variables,
 * OTLP over HTTP, W3C propagation, a console tree for local work and an orderly exit.
 */
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module dev.spansmith.export {
  requires transitive io.opentelemetry.api;
  requires transitive dev.spansmith.runtime;
  requires io.opentelemetry.common;
  requires io.opentelemetry.context;
  requires io.opentelemetry.sdk;
  requires io.opentelemetry.sdk.autoconfigure;
  requires io.opentelemetry.sdk.autoconfigure.spi;
  requires io.opentelemetry.sdk.common;
  requires io.opentelemetry.sdk.logs;
  requires io.opentelemetry.sdk.metrics;
  requires io.opentelemetry.sdk.trace;
  requires java.logging;
  requires java.net.http;

  exports dev.spansmith.export;
  exports dev.spansmith.export.spi to
      dev.spansmith.export.grpc;

  uses dev.spansmith.export.spi.GrpcTransportProvider;

  provides dev.spansmith.runtime.GlobalOpenTelemetryStarter with
      dev.spansmith.export.EnvironmentStarter;
}
