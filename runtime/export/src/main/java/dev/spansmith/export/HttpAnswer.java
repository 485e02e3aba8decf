package dev.spansmith.export;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides what an HTTP response to an OTLP request means. Only 429, 502, 503 and 504 are worth
 * another try; a redirect is a refusal, since following it would hand headers and spans to somebody
 * else. A web page is no answer of a receiver but of whatever stands in between, so that nothing
 * has arrived whatever its status says.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/#otlphttp-response">OTLP: response</a>
 */
final class HttpAnswer {

  private static final int LONGEST_MESSAGE = 200;

  private HttpAnswer() {}

  /**
   * @param body empty if there is none, or more of it than we read
   */
  static Outcome judge(int status, HttpHeaders headers, byte[] body) {
    if (status >= 200 && status < 300) {
      return accepted(status, headers, body);
    }
    return switch (status) {
      case 413 -> Outcome.tooLarge("HTTP status 413");
      case 429, 502, 503, 504 -> Outcome.retry(retryAfter(headers), "HTTP status " + status);
      default -> Outcome.rejected("HTTP status " + status);
    };
  }

  private static Outcome accepted(int status, HttpHeaders headers, byte[] body) {
    String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html")) {
      return Outcome.retry("HTTP status " + status + " with a web page, not from a receiver");
    }
    if (!type.isEmpty() && !type.startsWith("application/x-protobuf")) {
      return Outcome.ok();
    }
    PartialSuccess partial = PartialSuccess.parse(body);
    return partial.rejected() == 0 && partial.message().isEmpty()
        ? Outcome.ok()
        : Outcome.partial(partial.rejected(), printable(partial.message()));
  }

  private static Duration retryAfter(HttpHeaders headers) {
    Optional<String> header = headers.firstValue("Retry-After");
    return header.map(value -> RetryAfter.parse(value, Instant.now())).orElse(Duration.ZERO);
  }

  /** One line, and not a long one: others wrote it. */
  static String printable(String message) {
    String line = message.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "...";
  }
}
