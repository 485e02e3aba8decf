package dev.spansmith.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.GrpcResponse;
import io.opentelemetry.sdk.common.export.GrpcSender;
import io.opentelemetry.sdk.common.export.GrpcSenderConfig;
import io.opentelemetry.sdk.common.export.MessageWriter;
import java.util.function.Consumer;

/** Sends OTLP requests as gRPC calls over OkHttp, since the JDK's client reads no trailers. */
final class OkHttpGrpcSender implements GrpcSender {

  private final RequestRunner<GrpcResult> requests;

  OkHttpGrpcSender(GrpcSenderConfig config) {
    requests =
        new RequestRunner<>(
            new GrpcTransport(config),
            config.getCompressor(),
            config.getTimeout(),
            config.getRetryPolicy(),
            config.getExecutorService());
  }

  @Override
  public void send(
      MessageWriter message, Consumer<GrpcResponse> onResponse, Consumer<Throwable> onError) {
    requests.send(message, result -> result.report(onResponse, onError), onError);
  }

  @Override
  public CompletableResultCode shutdown() {
    requests.shutdown();
    return CompletableResultCode.ofSuccess();
  }
}
