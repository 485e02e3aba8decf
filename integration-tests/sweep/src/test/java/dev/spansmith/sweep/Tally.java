package dev.spansmith.sweep;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, and says so while it goes on. */
final class Tally {

  private final String title;
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private final Map<String, Integer> sum = new TreeMap<>();
  private int leftOut;

  Tally(String title) {
    this.title = title;
  }

  void add(String origin, Set<String> codes) {
    String outcome = codes.isEmpty() ? "wrapped" : String.join(" and ", codes);
    counts.computeIfAbsent(origin, name -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    sum.merge(outcome, 1, Integer::sum);
  }

  void leaveOut(int count) {
    leftOut += count;
  }

  int wrapped() {
    return sum.getOrDefault("wrapped", 0);
  }

  int all() {
    return sum.values().stream().mapToInt(Integer::intValue).sum();
  }

  void progress(String what, long start) {
    System.out.println(
        title + ": " + what + ", " + (System.nanoTime() - start) / 1_000_000_000 + " s");
  }

  void print() {
    counts.forEach((origin, outcomes) -> System.out.println("  " + origin + " " + outcomes));
    System.out.println(
        title + ": " + all() + " in all: " + sum + "; " + leftOut + " that no code may name");
  }
}
