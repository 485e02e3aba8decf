package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.HttpResponse;
import io.opentelemetry.sdk.common.export.HttpSender;
import io.opentelemetry.sdk.common.export.HttpSenderConfig;
import io.opentelemetry.sdk.common.export.HttpSenderProvider;
import java.util.Map;
import java.util.function.Supplier;

/** Sends OTLP requests over the JDK's HTTP client. */
final class OtlpHttpSender extends OtlpSender<HttpResponse> implements HttpSender {

  private OtlpHttpSender(HttpTransport transport, HttpSenderConfig config) {
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
  static HttpSenderProvider with(Supplier<Map<String, String>> headers) {
    return config ->
        new OtlpHttpSender(
            new HttpTransport(config, new RequestHeaders(config.getHeadersSupplier(), headers)),
            config);
  }
}
