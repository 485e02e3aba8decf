package dev.spansmith.export;

import java.time.Duration;

/**
 * What became of one request, as OTLP defines it.
 *
 * @param after how long the receiver asks to be left alone; zero if it did not say
 * @param rejected how many items it threw away although it accepted the request
 * @param message what it said, fit for a log line
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/#otlphttp-response">OTLP: response</a>
 */
record Outcome(Kind kind, Duration after, long rejected, String message) {

  enum Kind {
    OK,
    /** Accepted, but some items were thrown away; must not be sent again. */
    PARTIAL,
    /** Nothing arrived, or the receiver is busy: the same bytes may succeed later. */
    RETRY,
    TOO_LARGE,
    /** Was never sent: it could not be turned into bytes. */
    UNWRITABLE,
    /** Will never be accepted. */
    REJECTED
  }

  static Outcome ok() {
    return new Outcome(Kind.OK, Duration.ZERO, 0, "");
  }

  static Outcome partial(long rejected, String message) {
    return new Outcome(Kind.PARTIAL, Duration.ZERO, rejected, message);
  }

  static Outcome retry(Duration after, String message) {
    return new Outcome(Kind.RETRY, after, 0, message);
  }

  static Outcome retry(String message) {
    return retry(Duration.ZERO, message);
  }

  /** For an exporter that was told not to try again. */
  Outcome withoutRetry() {
    return kind == Kind.RETRY ? rejected(message) : this;
  }

  static Outcome tooLarge(String message) {
    return new Outcome(Kind.TOO_LARGE, Duration.ZERO, 0, message);
  }

  static Outcome unwritable(String message) {
    return new Outcome(Kind.UNWRITABLE, Duration.ZERO, 0, message);
  }

  static Outcome rejected(String message) {
    return new Outcome(Kind.REJECTED, Duration.ZERO, 0, message);
  }
}
