package dev.spansmith.export;

import dev.spansmith.export.spi.GrpcCaller;
import dev.spansmith.export.spi.GrpcReply;
import io.opentelemetry.sdk.common.export.GrpcResponse;
import io.opentelemetry.sdk.common.export.GrpcStatusCode;
import java.io.IOException;
import java.util.Optional;

/** Makes one gRPC call and waits for its response. */
final class GrpcTransport implements Transport<GrpcResponse> {

  private final GrpcCaller caller;
  private final RequestHeaders headers;

  GrpcTransport(GrpcCaller caller, RequestHeaders headers) {
    this.caller = caller;
    this.headers = headers;
  }

  @Override
  public GrpcResult post(byte[] body, long nanos) {
    try {
      return read(caller.call(headers.current(), body, nanos), body.length);
    } catch (IOException | RuntimeException problem) {
      return GrpcResult.failed(problem);
    }
  }

  private static GrpcResult read(GrpcReply reply, int sent) {
    GrpcStatusCode status = status(reply);
    String details = reply.field("grpc-status-details-bin");
    Outcome outcome =
        GrpcAnswer.judge(
            status,
            said(reply),
            details == null ? Optional.empty() : RetryInfo.parse(details),
            reply.message(),
            sent);
    return GrpcResult.of(outcome, status);
  }

  private static GrpcStatusCode status(GrpcReply reply) {
    String status = reply.field("grpc-status");
    if (status == null) {
      return GrpcAnswer.byHttpStatus(reply.httpStatus());
    }
    try {
      return GrpcStatusCode.fromValue(Integer.parseInt(status));
    } catch (IllegalArgumentException unknown) {
      return GrpcStatusCode.UNKNOWN;
    }
  }

  private static String said(GrpcReply reply) {
    String message = reply.field("grpc-message");
    return message == null ? "" : PercentEncoding.decode(message, 0, message.length());
  }

  @Override
  public void close() {
    caller.close();
  }
}
