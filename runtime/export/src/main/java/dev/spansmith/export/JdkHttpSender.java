package dev.spansmith.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.HttpResponse;
import io.opentelemetry.sdk.common.export.HttpSender;
import io.opentelemetry.sdk.common.export.HttpSenderConfig;
import io.opentelemetry.sdk.common.export.MessageWriter;
import java.util.function.Consumer;

/** Sends OTLP requests over the JDK's HTTP client. */
final class JdkHttpSender implements HttpSender {

  private final RequestRunner<HttpResult> requests;

  JdkHttpSender(HttpSenderConfig config) {
    requests =
        new RequestRunner<>(
            new HttpTransport(config),
            config.getCompressor(),
            config.getTimeout(),
            config.getRetryPolicy(),
            config.getExecutorService());
  }

  @Override
  public void send(
      MessageWriter message, Consumer<HttpResponse> onResponse, Consumer<Throwable> onError) {
    requests.send(message, result -> result.report(onResponse, onError), onError);
  }

  @Override
  public CompletableResultCode shutdown() {
    requests.shutdown();
    return CompletableResultCode.ofSuccess();
  }
}
