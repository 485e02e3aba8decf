package dev.spansmith.runtime;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the runtime says what went wrong in tracing. The first few are warnings with their stack
 * trace; a sampler that fails at every call must not flood the log, so the rest is for debugging.
 */
final class Problems {

  private static final int LOUD = 5;
  private static final AtomicInteger REPORTED = new AtomicInteger();

  private Problems() {}

  /** Without the exception, whose message may tell what is to be kept secret. */
  static void report(String what) {
    report(what, null);
  }

  static void report(String what, @Nullable Throwable problem) {
    try {
      int earlier = REPORTED.getAndUpdate(n -> Math.min(n + 1, LOUD));
      Level level = earlier < LOUD ? Level.WARNING : Level.DEBUG;
      System.getLogger("dev.spansmith.runtime")
          .log(level, "Tracing: " + what + "; the application goes on.", problem);
    } catch (Throwable loggingFailed) {
      // There is nobody left to tell, and the caller must not hear of it.
    }
  }
}
