package dev.spansmith.export.spi;

import io.opentelemetry.sdk.common.export.GrpcSenderConfig;

/**
 * Brings the HTTP/2 client that OTLP over gRPC needs and the JDK does not have. {@code
 * spansmith-export} finds one by {@link java.util.ServiceLoader}, at the start of a telemetry that
 * is to export over gRPC; {@code spansmith-export-grpc} has one, and applications need none of
 * their own.
 *
 * <pre>{@code
 * provides dev.spansmith.export.spi.GrpcTransportProvider with com.acme.AcmeGrpc;
 * }</pre>
 */
public interface GrpcTransportProvider {

  /**
   * For one exporter. Opens no connection yet.
   *
   * @param config where to and how, headers aside; not null
   * @return the caller; never null
   */
  GrpcCaller create(GrpcSenderConfig config);
}
