package dev.spansmith.export;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next try: grows by a factor up to a limit, with jitter so that many
 * senders do not come back at once.
 */
record Backoff(Duration first, Duration longest, double factor) {

  /** Between half of the nominal time and all of it. */
  long nanos(int failures) {
    double nominal =
        Math.min(first.toNanos() * Math.pow(factor, failures - 1.0), (double) longest.toNanos());
    return (long) (nominal * ThreadLocalRandom.current().nextDouble(0.5, 1));
  }
}
