package dev.spansmith.export;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import io.opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import java.io.IOException;
import java.util.Map;

/**
 * How {@link OtlpReceiver} answers one request.
 *
 * @param status zero to hang up without an answer
 * @param keepsSpans whether the spans of the request count as received
 */
record Answer(int status, boolean keepsSpans, Map<String, String> headers, ByteString body) {

  private static final Map<String, String> PROTOBUF =
      Map.of("Content-Type", "application/x-protobuf");

  static Answer status(int status) {
    return new Answer(status, status == 200, PROTOBUF, ByteString.EMPTY);
  }

  static Answer hangUp() {
    return status(0);
  }

  static Answer retryAfter(int status, String value) {
    return new Answer(status, false, Map.of("Retry-After", value), ByteString.EMPTY);
  }

  static Answer redirect(String location) {
    return new Answer(307, false, Map.of("Location", location), ByteString.EMPTY);
  }

  static Answer partial(long rejected, String message) {
    ByteString body =
        ExportTraceServiceResponse.newBuilder()
            .setPartialSuccess(
                ExportTracePartialSuccess.newBuilder()
                    .setRejectedSpans(rejected)
                    .setErrorMessage(message))
            .build()
            .toByteString();
    return new Answer(200, true, PROTOBUF, body);
  }

  static Answer body(int size) {
    return new Answer(200, true, PROTOBUF, ByteString.copyFrom(new byte[size]));
  }

  static Answer text(int status, String text) {
    return new Answer(
        status, false, Map.of("Content-Type", "text/plain"), ByteString.copyFromUtf8(text));
  }

  static Answer webPage() {
    return new Answer(200, false, Map.of("Content-Type", "text/html"), ByteString.EMPTY);
  }

  void send(HttpExchange exchange) throws IOException {
    if (status == 0) {
      throw new IOException("hangs up");
    }
    headers.forEach(exchange.getResponseHeaders()::add);
    exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.size());
    body.writeTo(exchange.getResponseBody());
  }
}
