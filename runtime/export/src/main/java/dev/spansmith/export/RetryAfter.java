package dev.spansmith.export;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * Decides how long a {@code Retry-After} header makes us wait: seconds or a date, never more than
 * five minutes, and zero, which means our own back-off, for what is neither.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110: Retry-After</a>
 */
final class RetryAfter {

  static final Duration LONGEST = Duration.ofMinutes(5);

  /** More digits than the cap can have; also keeps the parser from overflowing. */
  private static final int DIGITS = 9;

  private RetryAfter() {}

  static Duration parse(String header, Instant now) {
    String value = header.strip();
    if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return value.length() > DIGITS
          ? LONGEST
          : capped(Duration.ofSeconds(Integer.parseInt(value)));
    }
    try {
      Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
      return capped(Duration.between(now, until));
    } catch (DateTimeException | ArithmeticException unreadable) {
      return Duration.ZERO;
    }
  }

  static Duration capped(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
