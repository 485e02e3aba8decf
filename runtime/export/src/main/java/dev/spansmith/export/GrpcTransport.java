package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.GrpcSenderConfig;
import io.opentelemetry.sdk.common.export.GrpcStatusCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Makes one gRPC call on OkHttp and waits for its response. */
final class GrpcTransport implements Transport<GrpcResult> {

  private static final long LONGEST_BODY = 64 * 1024;
  private static final int FRAME_HEADER = 5;

  private final GrpcSenderConfig config;
  private OkHttpClient client;

  GrpcTransport(GrpcSenderConfig config) {
    this.config = config;
  }

  @Override
  public GrpcResult post(byte[] body, long nanos) {
    try {
      Call call = client().newCall(request(body));
      call.timeout().timeout(nanos, TimeUnit.NANOSECONDS);
      try (Response response = call.execute()) {
        return read(response, body.length);
      }
    } catch (IOException | RuntimeException problem) {
      return GrpcResult.failed(problem);
    }
  }

  private Request request(byte[] body) {
    Request.Builder request =
        new Request.Builder()
            .url(config.getEndpoint().resolve("/" + config.getFullMethodName()).toString());
    Map<String, List<String>> headers = config.getHeadersSupplier().get();
    if (headers != null) {
      headers.forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
    }
    request.header("te", "trailers");
    if (config.getCompressor() != null) {
      request.header("grpc-encoding", config.getCompressor().getEncoding());
    }
    return request.post(new GrpcFrame(body, config.getCompressor() != null)).build();
  }

  private static GrpcResult read(Response response, int sent) throws IOException {
    byte[] message = message(response.body().source());
    Headers trailers = response.trailers();
    GrpcStatusCode status = status(response, trailers);
    String said = said(response, trailers);
    String details = field(response, trailers, "grpc-status-details-bin");
    return GrpcResult.of(
        GrpcAnswer.judge(
            status,
            said == null ? "" : said,
            details == null ? Optional.empty() : RetryInfo.parse(details),
            message,
            sent),
        status);
  }

  /** All of it, or the trailers cannot be read; more than we want is an error. */
  private static byte[] message(BufferedSource source) throws IOException {
    Buffer read = new Buffer();
    while (source.read(read, LONGEST_BODY) >= 0) {
      if (read.size() > LONGEST_BODY) {
        throw new IOException("The receiver's response is too long");
      }
    }
    if (read.size() < FRAME_HEADER || read.readByte() != 0) {
      return new byte[0];
    }
    read.skip(FRAME_HEADER - 1L);
    return read.readByteArray();
  }

  private static GrpcStatusCode status(Response response, Headers trailers) {
    String status = field(response, trailers, "grpc-status");
    if (status == null) {
      return GrpcAnswer.byHttpStatus(response.code());
    }
    try {
      return GrpcStatusCode.fromValue(Integer.parseInt(status));
    } catch (IllegalArgumentException unknown) {
      return GrpcStatusCode.UNKNOWN;
    }
  }

  private static String said(Response response, Headers trailers) {
    String message = field(response, trailers, "grpc-message");
    return message == null ? null : PercentEncoding.decode(message, 0, message.length());
  }

  /** Where a call fails at once, its status stands in the headers; else in the trailers. */
  private static String field(Response response, Headers trailers, String name) {
    String trailer = trailers.get(name);
    return trailer == null ? response.header(name) : trailer;
  }

  private synchronized OkHttpClient client() {
    if (client == null) {
      client = GrpcClients.with(config);
    }
    return client;
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.connectionPool().evictAll();
      client = null;
    }
  }
}
