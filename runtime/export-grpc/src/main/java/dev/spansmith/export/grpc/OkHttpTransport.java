package dev.spansmith.export.grpc;

import dev.spansmith.export.spi.GrpcCaller;
import dev.spansmith.export.spi.GrpcTransportProvider;
import io.opentelemetry.sdk.common.export.GrpcSenderConfig;

/**
 * OTLP over gRPC on OkHttp. {@code spansmith-export} finds it by {@link java.util.ServiceLoader}
 * when the protocol is {@code grpc}; nobody else needs to call it.
 *
 * <pre>{@code
 * OTEL_EXPORTER_OTLP_PROTOCOL=grpc OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317 java ...
 * }</pre>
 */
@SuppressWarnings("exports") // The service is between our two modules.
public final class OkHttpTransport implements GrpcTransportProvider {

  /** For the service loader. */
  public OkHttpTransport() {}

  @Override
  public GrpcCaller create(GrpcSenderConfig config) {
    return new OkHttpCaller(config);
  }
}
