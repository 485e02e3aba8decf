package dev.spansmith.processor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The names that a misspelt one may have been meant to be. */
final class ClosestNames {

  private static final int SHOWN = 3;

  /** Of so many letters of a name, one may be wrong, and one more. */
  private static final int LETTERS_PER_ERROR = 4;

  private ClosestNames() {}

  /** The sentence that leads a user to what was meant, or to what there is. */
  static String wayOut(String written, Collection<String> names) {
    if (names.isEmpty()) {
      return "It has none at all.";
    }
    List<String> close =
        names.stream()
            .filter(name -> distance(written, name) <= 1 + written.length() / LETTERS_PER_ERROR)
            .sorted(
                Comparator.<String>comparingInt(name -> distance(written, name))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return close.isEmpty()
        ? "Choose from " + list(names) + "."
        : "Did you mean " + list(close) + "?";
  }

  /** The first names, and how many there are besides. */
  static String list(Collection<String> names) {
    int more = names.size() - SHOWN;
    return names.stream()
            .limit(SHOWN)
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
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
