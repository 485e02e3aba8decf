package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.HttpSenderConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes one HTTP/1.1 request on the JDK's client and waits for its response. The client is built by
 * the first request, not at the start of the application: it and its TLS context take longer than
 * all the rest.
 */
final class HttpTransport implements Transport<io.opentelemetry.sdk.common.export.HttpResponse> {

  /** A response is a few bytes; the rest is not for us. */
  private static final long LONGEST_BODY = 64 * 1024;

  private final HttpSenderConfig config;
  private final RequestHeaders headers;
  private final long longestBody;
  private HttpClient client;

  HttpTransport(HttpSenderConfig config, RequestHeaders headers) {
    this.config = config;
    this.headers = headers;
    this.longestBody = Math.min(LONGEST_BODY, config.getMaxResponseBodySize());
  }

  @Override
  public HttpResult post(byte[] body, long nanos) {
    CompletableFuture<HttpResponse<byte[]>> response = null;
    try {
      response = client().sendAsync(request(body), answer -> new BoundedBody(longestBody));
      return HttpResult.of(response.get(nanos, TimeUnit.NANOSECONDS));
    } catch (ExecutionException failed) {
      return HttpResult.failed(failed.getCause());
    } catch (TimeoutException late) {
      response.cancel(true);
      return HttpResult.failed(late);
    } catch (InterruptedException interrupted) {
      response.cancel(true);
      Thread.currentThread().interrupt();
      return HttpResult.failed(interrupted);
    } catch (IOException | RuntimeException problem) {
      return HttpResult.failed(problem);
    }
  }

  private HttpRequest request(byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(config.getEndpoint()).POST(BodyPublishers.ofByteArray(body));
    headers
        .current()
        .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    request.setHeader("Content-Type", config.getContentType());
    if (config.getCompressor() != null) {
      request.setHeader("Content-Encoding", config.getCompressor().getEncoding());
    }
    return request.build();
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client = HttpClients.with(config);
    }
    return client;
  }

  @Override
  public synchronized void close() {
    client = null;
  }
}
