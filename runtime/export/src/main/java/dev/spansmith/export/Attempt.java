package dev.spansmith.export;

/**
 * One export as the worker makes it, found by our senders on the worker's thread. Through it they
 * say what became of the request, which the exporter between them can only tell as yes or no. On
 * any other thread there is none, and a sender keeps to the exporter's own policy.
 */
final class Attempt {

  private static final ThreadLocal<Attempt> CURRENT = new ThreadLocal<>();

  private final long deadline;
  private Outcome outcome;

  private Attempt(long deadline) {
    this.deadline = deadline;
  }

  static Attempt begin(long nanos) {
    Attempt attempt = new Attempt(System.nanoTime() + nanos);
    CURRENT.set(attempt);
    return attempt;
  }

  /** Null on a thread that makes none. */
  static Attempt current() {
    return CURRENT.get();
  }

  void end() {
    CURRENT.remove();
  }

  void ended(Outcome newOutcome) {
    outcome = newOutcome;
  }

  /** Null if no sender of ours was asked. */
  Outcome outcome() {
    return outcome;
  }

  long remainingNanos() {
    return deadline - System.nanoTime();
  }
}
