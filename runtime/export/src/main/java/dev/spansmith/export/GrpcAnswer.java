package dev.spansmith.export;

import io.opentelemetry.sdk.common.export.GrpcStatusCode;
import java.time.Duration;
import java.util.Optional;

/**
 * Decides what a gRPC status means for an OTLP request. RESOURCE_EXHAUSTED is worth another try
 * only if the receiver says when; without that it is what servers answer to a message that is too
 * large for them, so that a large one is split.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/#failures">OTLP: failures over gRPC</a>
 */
final class GrpcAnswer {

  /** What every receiver takes; a request that small is refused for another reason. */
  private static final int SMALL = 64 * 1024;

  private GrpcAnswer() {}

  /**
   * Judges one response.
   *
   * @param said the status message, perhaps empty
   * @param retryInfo how long the receiver asks to be left alone, if it does
   * @param response the response message, without its frame
   * @param sent how many bytes the request had
   */
  static Outcome judge(
      GrpcStatusCode status, String said, Optional<Duration> retryInfo, byte[] response, int sent) {
    String message = HttpAnswer.printable("gRPC status " + status + " " + said);
    return switch (status) {
      case OK -> accepted(PartialSuccess.parse(response));
      case CANCELLED, DEADLINE_EXCEEDED, ABORTED, OUT_OF_RANGE, UNAVAILABLE, DATA_LOSS ->
          Outcome.retry(retryInfo.orElse(Duration.ZERO), message);
      case RESOURCE_EXHAUSTED ->
          retryInfo
              .map(after -> Outcome.retry(after, message))
              .orElse(sent > SMALL ? Outcome.tooLarge(message) : Outcome.rejected(message));
      default -> Outcome.rejected(message);
    };
  }

  /** What a response without a gRPC status means, by its HTTP status, as gRPC defines it. */
  static GrpcStatusCode byHttpStatus(int status) {
    return switch (status) {
      case 400 -> GrpcStatusCode.INTERNAL;
      case 401 -> GrpcStatusCode.UNAUTHENTICATED;
      case 403 -> GrpcStatusCode.PERMISSION_DENIED;
      case 404 -> GrpcStatusCode.UNIMPLEMENTED;
      case 429, 502, 503, 504 -> GrpcStatusCode.UNAVAILABLE;
      default -> GrpcStatusCode.UNKNOWN;
    };
  }

  private static Outcome accepted(PartialSuccess partial) {
    return partial.rejected() == 0 && partial.message().isEmpty()
        ? Outcome.ok()
        : Outcome.partial(partial.rejected(), HttpAnswer.printable(partial.message()));
  }
}
