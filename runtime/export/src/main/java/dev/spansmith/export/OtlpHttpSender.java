package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.HttpResponse;
import io.opentelemetry.sdk.common.export.HttpSender;
import io.opentelemetry.sdk.common.export.HttpSenderConfig;

/** Sends OTLP requests over the JDK's HTTP client. */
final class OtlpHttpSender extends OtlpSender<HttpResponse> implements HttpSender {

  OtlpHttpSender(HttpSenderConfig config) {
    super(
        new HttpTransport(config),
        config.getCompressor(),
        config.getTimeout(),
        config.getRetryPolicy(),
        config.getExecutorService());
  }
}
