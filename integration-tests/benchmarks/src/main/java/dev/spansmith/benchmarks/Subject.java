package dev.spansmith.benchmarks;

/** One way to write the same call, ready to be called in a loop. */
public interface Subject {

  /**
   * Calls the subject so many times on this thread.
   *
   * @param calls how often, positive
   * @return a sum over the results, so that none can be left out
   */
  long run(int calls);
}
