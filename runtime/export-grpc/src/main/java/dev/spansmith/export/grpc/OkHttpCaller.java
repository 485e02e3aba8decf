package dev.spansmith.export.grpc;

import dev.spansmith.export.spi.GrpcCaller;
import dev.spansmith.export.spi.GrpcReply;
import io.opentelemetry.sdk.common.export.GrpcSenderConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Makes one gRPC call on OkHttp and waits for its response. The client is built by the first call,
 * on a thread that is not the application's.
 */
final class OkHttpCaller implements GrpcCaller {

  /** A response is a few bytes; the rest is not for us. */
  private static final long LONGEST_BODY = 64 * 1024;

  private static final int FRAME_HEADER = 5;

  private final GrpcSenderConfig config;
  private OkHttpClient client;

  OkHttpCaller(GrpcSenderConfig config) {
    this.config = config;
  }

  @Override
  public GrpcReply call(Map<String, List<String>> headers, byte[] message, long nanos)
      throws IOException {
    Call call = client().newCall(request(headers, message));
    call.timeout().timeout(nanos, TimeUnit.NANOSECONDS);
    try (Response response = call.execute()) {
      byte[] answer = message(response.body().source());
      Headers trailers = response.trailers();
      // Where a call fails at once, its status stands in the headers; else in the trailers.
      return new GrpcReply(
          response.code(),
          name -> trailers.get(name) == null ? response.header(name) : trailers.get(name),
          answer);
    }
  }

  private Request request(Map<String, List<String>> headers, byte[] message) {
    Request.Builder request =
        new Request.Builder()
            .url(config.getEndpoint().resolve("/" + config.getFullMethodName()).toString());
    headers.forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
    request.header("te", "trailers");
    if (config.getCompressor() != null) {
      request.header("grpc-encoding", config.getCompressor().getEncoding());
    }
    return request.post(new GrpcFrame(message, config.getCompressor() != null)).build();
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
