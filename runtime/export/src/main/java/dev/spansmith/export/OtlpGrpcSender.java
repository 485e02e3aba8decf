package dev.spansmith.export;

import dev.spansmith.export.spi.GrpcTransportProvider;
import io.opentelemetry.sdk.common.export.GrpcResponse;
import io.opentelemetry.sdk.common.export.GrpcSender;
import io.opentelemetry.sdk.common.export.GrpcSenderConfig;
import io.opentelemetry.sdk.common.export.GrpcSenderProvider;
import java.util.Map;
import java.util.function.Supplier;

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

  /**
   * @param headers the application's, null for none
   */
  static GrpcSenderProvider over(
      GrpcTransportProvider calls, Supplier<Map<String, String>> headers) {
    return config ->
        new OtlpGrpcSender(
            new GrpcTransport(
                calls.create(config), new RequestHeaders(config.getHeadersSupplier(), headers)),
            config);
  }
}
