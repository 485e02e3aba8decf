/** The HTTP/2 client with which {@code dev.spansmith.export} exports OTLP over gRPC. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.spansmith.export.grpc {
  requires transitive dev.spansmith.export;
  requires transitive io.opentelemetry.sdk.common;
  requires kotlin.stdlib;
  requires okhttp3;
  requires okio;

  exports dev.spansmith.export.grpc;

  provides dev.spansmith.export.spi.GrpcTransportProvider with
      dev.spansmith.export.grpc.OkHttpTransport;
}
