package dev.spansmith.delivery;

import dev.spansmith.export.Telemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.otlp.trace.OtlpGrpcSpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What carries spans to a receiver: ours, or the stock SDK as its documentation sets it up. */
interface Exporting extends AutoCloseable {

  Tracer tracer();

  /** Waits for what was recorded so far, as far as it can be told. */
  void flush(Duration timeout);

  /** Memory that waiting spans take, zero if it does not say. */
  long queuedBytes();

  @Override
  void close();

  static Exporting ours(Protocol protocol, int port) {
    Telemetry telemetry = protocol.telemetry("http", port).build();
    return new Exporting() {
      @Override
      public Tracer tracer() {
        return telemetry.openTelemetry().getTracer("test");
      }

      @Override
      public void flush(Duration timeout) {
        telemetry.flush(timeout);
      }

      @Override
      public long queuedBytes() {
        return telemetry.health().queuedBytes();
      }

      @Override
      public void close() {
        telemetry.close();
      }
    };
  }

  static Exporting stock(Protocol protocol, int port) {
    SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .addSpanProcessor(
                BatchSpanProcessor.builder(stockExporter(protocol, "http://127.0.0.1:" + port))
                    .build())
            .build();
    return new Exporting() {
      @Override
      public Tracer tracer() {
        return provider.get("test");
      }

      @Override
      public void flush(Duration timeout) {
        provider.forceFlush().join(timeout.toNanos(), TimeUnit.NANOSECONDS);
      }

      @Override
      public long queuedBytes() {
        return 0;
      }

      @Override
      public void close() {
        provider.close();
      }
    };
  }

  private static SpanExporter stockExporter(Protocol protocol, String endpoint) {
    return protocol == Protocol.GRPC
        ? OtlpGrpcSpanExporter.builder().setEndpoint(endpoint).build()
        : OtlpHttpSpanExporter.builder().setEndpoint(endpoint + "/v1/traces").build();
  }
}
