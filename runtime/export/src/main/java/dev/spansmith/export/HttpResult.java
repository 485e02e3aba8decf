package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.HttpResponse;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * One request's outcome, and what the SDK's exporter is told for its log and metrics: the status
 * alone, never the body, which may hold anything.
 *
 * @param status the HTTP status, zero if there was no response
 * @param problem why there was none, else null
 */
record HttpResult(Outcome outcome, int status, Throwable problem)
    implements Transport.Result<HttpResponse> {

  static HttpResult of(java.net.http.HttpResponse<byte[]> response) {
    int status = response.statusCode();
    return new HttpResult(
        HttpAnswer.judge(status, response.headers(), response.body()), status, null);
  }

  static HttpResult failed(Throwable problem) {
    Throwable told =
        problem instanceof TimeoutException ? new IOException("No response in time") : problem;
    return new HttpResult(Outcome.retry(describe(told)), 0, told);
  }

  @Override
  public void report(Consumer<HttpResponse> onResponse, Consumer<Throwable> onError) {
    if (problem != null) {
      onError.accept(problem);
    } else if (outcome.kind() == Outcome.Kind.RETRY && status < 300) {
      onError.accept(new IOException(outcome.message()));
    } else {
      onResponse.accept(new StatusOnly(status));
    }
  }

  /** The class always, the message if it is an I/O problem: others might quote a header. */
  static String describe(Throwable problem) {
    String name = problem.getClass().getSimpleName();
    return problem instanceof IOException && problem.getMessage() != null
        ? name + ": " + HttpAnswer.printable(problem.getMessage())
        : name;
  }

  private record StatusOnly(int status) implements HttpResponse {

    @Override
    public int getStatusCode() {
      return status;
    }

    @Override
    public String getStatusMessage() {
      return "HTTP status " + status;
    }

    @Override
    public byte[] getResponseBody() {
      return new byte[0];
    }
  }
}
