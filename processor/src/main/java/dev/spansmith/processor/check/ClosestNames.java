package dev.spansmith.processor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The names that a misspelt one may have been meant to be. */
final class ClosestNames {

  private static final int SHOWN = 3;

  private ClosestNames() {}

  /** The closest first, as a list for a message. */
  static String to(String written, Collection<String> names) {
    List<String> closest =
        names.stream()
            .sorted(
                Comparator.<String>comparingInt(name -> distance(written, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(SHOWN)
            .toList();
    return closest.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  /** How many letters have to be added, removed or replaced (Levenshtein's distance). */
  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
