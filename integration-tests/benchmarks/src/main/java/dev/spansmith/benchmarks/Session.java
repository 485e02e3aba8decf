package dev.spansmith.benchmarks;

/** How long to measure. */
enum Session {
  /** All states in about two minutes. */
  SHORT(1, 500, 30),
  /** For numbers to quote: three JVMs a state. */
  FULL(3, 2_000, 100);

  /** How long a subject runs before the next has its turn: short against a neighbour's bursts. */
  static final long SLICE_NANOS = 8_000_000;

  private final int forks;
  private final long warmUpMillis;
  private final int rounds;

  Session(int forks, long warmUpMillis, int rounds) {
    this.forks = forks;
    this.warmUpMillis = warmUpMillis;
    this.rounds = rounds;
  }

  int forks() {
    return forks;
  }

  long warmUpMillis() {
    return warmUpMillis;
  }

  int rounds() {
    return rounds;
  }
}
