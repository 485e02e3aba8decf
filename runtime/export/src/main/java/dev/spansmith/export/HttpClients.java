package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.HttpSenderConfig;
import java.lang.ref.WeakReference;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * Builds the JDK's HTTP clients. Before JDK 21 a client cannot be closed, and its selector thread
 * stays until the collector has found the client unused. Therefore pipelines without TLS and proxy
 * settings of their own share one: who starts and closes telemetry a thousand times has one thread,
 * not a thousand.
 */
final class HttpClients {

  /** Where the configuration says "no limit", in nanoseconds that overflow elsewhere. */
  private static final Duration FOR_EVER = Duration.ofDays(1);

  private static WeakReference<HttpClient> shared = new WeakReference<>(null);

  private HttpClients() {}

  static HttpClient with(HttpSenderConfig config) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout(config))
            .executor(DaemonThreads.few("spansmith-http"));
    if (config.getSslContext() == null && config.getProxyOptions() == null) {
      return shared(builder, connectTimeout(config));
    }
    if (config.getSslContext() != null) {
      builder.sslContext(config.getSslContext());
    }
    if (config.getProxyOptions() != null) {
      builder.proxy(config.getProxyOptions().getProxySelector());
    }
    return builder.build();
  }

  private static synchronized HttpClient shared(HttpClient.Builder builder, Duration timeout) {
    HttpClient client = shared.get();
    if (client == null || !client.connectTimeout().orElseThrow().equals(timeout)) {
      client = builder.build();
      shared = new WeakReference<>(client);
    }
    return client;
  }

  private static Duration connectTimeout(HttpSenderConfig config) {
    Duration configured = config.getConnectTimeout();
    return configured.compareTo(FOR_EVER) < 0 ? configured : FOR_EVER;
  }
}
