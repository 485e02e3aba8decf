package dev.spansmith.benchmarks.subject;

/** The business of a call: next to nothing, and nothing allocated, so that tracing stands out. */
final class Work {

  private static final int RECEIPTS = 8;

  private final Receipt[] receipts = new Receipt[RECEIPTS];

  Work() {
    for (int i = 0; i < RECEIPTS; i++) {
      receipts[i] = new Receipt(i);
    }
  }

  /** Negative amounts are refused. */
  Receipt pay(long cents) {
    if (cents < 0) {
      throw new IllegalStateException("refused");
    }
    return receipts[(int) cents & (RECEIPTS - 1)];
  }
}
