package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.GrpcResponse;
import io.opentelemetry.sdk.common.export.GrpcStatusCode;
import java.util.function.Consumer;

/**
 * One call's outcome, and what the SDK's exporter is told for its log and metrics.
 *
 * @param problem why there was no response, else null
 */
record GrpcResult(Outcome outcome, GrpcStatusCode status, Throwable problem)
    implements Transport.Result<GrpcResponse> {

  static GrpcResult of(Outcome outcome, GrpcStatusCode status) {
    return new GrpcResult(outcome, status, null);
  }

  static GrpcResult failed(Throwable problem) {
    return new GrpcResult(
        Outcome.retry(HttpResult.describe(problem)), GrpcStatusCode.UNKNOWN, problem);
  }

  @Override
  public void report(Consumer<GrpcResponse> onResponse, Consumer<Throwable> onError) {
    if (problem != null) {
      onError.accept(problem);
    } else {
      onResponse.accept(new StatusOnly(status, outcome.message()));
    }
  }

  private record StatusOnly(GrpcStatusCode status, String message) implements GrpcResponse {

    @Override
    public GrpcStatusCode getStatusCode() {
      return status;
    }

    @Override
    public String getStatusDescription() {
      return message;
    }

    @Override
    public byte[] getResponseMessage() {
      return new byte[0];
    }
  }
}
