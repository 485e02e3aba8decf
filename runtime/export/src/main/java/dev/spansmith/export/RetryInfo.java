package dev.spansmith.export;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Reads how long a gRPC receiver asks to be left alone, from the status details in its trailers.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/#otlpgrpc-throttling">OTLP: throttling</a>
 */
final class RetryInfo {

  private static final String TYPE = "google.rpc.RetryInfo";

  private RetryInfo() {}

  /** Empty if it does not ask: that alone decides whether RESOURCE_EXHAUSTED may be repeated. */
  static Optional<Duration> parse(String statusDetailsBin) {
    try {
      byte[] status = Base64.getDecoder().decode(statusDetailsBin.replace("=", "").strip());
      for (Proto in = new Proto(status); in.next(); ) {
        if (in.isBytes(3)) {
          Optional<Duration> found = detail(in.message());
          if (found.isPresent()) {
            return found;
          }
        } else {
          in.skip();
        }
      }
    } catch (Proto.Malformed | IllegalArgumentException | DateTimeException unreadable) {
      return Optional.empty();
    } catch (ArithmeticException veryLong) {
      return Optional.of(RetryAfter.LONGEST);
    }
    return Optional.empty();
  }

  private static Optional<Duration> detail(Proto any) throws Proto.Malformed {
    String type = "";
    Proto value = null;
    while (any.next()) {
      if (any.isBytes(1)) {
        type = any.text();
      } else if (any.isBytes(2)) {
        value = any.message();
      } else {
        any.skip();
      }
    }
    return type.endsWith("/" + TYPE)
        ? Optional.of(value == null ? Duration.ZERO : delay(value))
        : Optional.empty();
  }

  private static Duration delay(Proto retryInfo) throws Proto.Malformed {
    Duration delay = Duration.ZERO;
    while (retryInfo.next()) {
      if (retryInfo.isBytes(1)) {
        delay = duration(retryInfo.message());
      } else {
        retryInfo.skip();
      }
    }
    return RetryAfter.capped(delay);
  }

  private static Duration duration(Proto in) throws Proto.Malformed {
    long seconds = 0;
    long nanos = 0;
    while (in.next()) {
      if (in.isVarint(1)) {
        seconds = in.varint();
      } else if (in.isVarint(2)) {
        nanos = in.varint();
      } else {
        in.skip();
      }
    }
    return Duration.ofSeconds(seconds, nanos);
  }
}
