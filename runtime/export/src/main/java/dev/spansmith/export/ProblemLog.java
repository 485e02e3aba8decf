package dev.spansmith.export;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Logs what goes wrong inside an application's call: five times as a warning, then for debugging.
 */
final class ProblemLog {

  private static final Logger LOG = Logger.getLogger(Telemetry.class.getName());
  private static final int WARNINGS = 5;

  private final String message;
  private final AtomicInteger seen = new AtomicInteger();

  ProblemLog(String message) {
    this.message = message;
  }

  /** Never throws: a handler of the application's may. */
  void log(Throwable problem) {
    try {
      boolean warn = seen.get() < WARNINGS && seen.incrementAndGet() <= WARNINGS;
      LOG.log(warn ? Level.WARNING : Level.FINE, message, problem);
    } catch (Throwable again) {
      // Nobody is left to tell.
    }
  }
}
