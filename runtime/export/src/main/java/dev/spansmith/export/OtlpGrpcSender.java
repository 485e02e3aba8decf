package dev.spansmith.export;

import dev.spansmith.export.spi.GrpcTransportProvider;
import io.opentelemetry.sdk.common.export.GrpcResponse;
import io.opentelemetry.sdk.common.export.GrpcSender;
import io.opentelemetry.sdk.common.export.GrpcSenderConfig;
import io.opentelemetry.sdk.common.export.GrpcSenderProvider;

/** Sends OTLP requests as gRPC calls. */
final class OtlpGrpcSender extends OtlpSender<GrpcResponse> implements GrpcSender {

  private OtlpGrpcSender(GrpcTransport transport, GrpcSenderConfig config) {
    super(
        transport,
        config.getCompressor(),
        config.getTimeout(),
        config.getRetryPolicy(),
        config.getExecutorService());
  }

  static GrpcSenderProvider over(GrpcTransportProvider calls) {
    return config -> new OtlpGrpcSender(new GrpcTransport(calls.create(config)), config);
  }
}
