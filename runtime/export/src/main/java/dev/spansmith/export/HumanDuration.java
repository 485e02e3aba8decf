package dev.spansmith.export;

import java.util.Locale;

/** Writes a duration with three significant digits and the unit a person would choose. */
final class HumanDuration {

  private static final long SECOND = 1_000_000_000L;

  private HumanDuration() {}

  static String format(long nanos, String microseconds) {
    // Clocks of two services may disagree, and a span may be given an end before its start.
    if (nanos < 0) {
      return "-" + format(nanos == Long.MIN_VALUE ? Long.MAX_VALUE : -nanos, microseconds);
    }
    if (nanos < 1_000) {
      return nanos + " ns";
    }
    if (nanos < 999_500) {
      return digits(nanos / 1e3) + " " + microseconds;
    }
    if (nanos < 999_500_000) {
      return digits(nanos / 1e6) + " ms";
    }
    if (nanos < 59_950_000_000L) {
      return digits(nanos / 1e9) + " s";
    }
    long seconds = (nanos + SECOND / 2) / SECOND;
    return seconds < 3_600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min";
  }

  private static String digits(double value) {
    String format = value < 9.995 ? "%.2f" : value < 99.95 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, format, value);
  }
}
