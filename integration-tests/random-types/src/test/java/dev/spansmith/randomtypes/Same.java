package dev.spansmith.randomtypes;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Whether values are the very same; boxes of primitives need only be equal. */
final class Same {

  private Same() {}

  static boolean value(Object one, Object other) {
    return one == other
        || ((one instanceof Number || one instanceof Boolean || one instanceof Character)
            && Objects.equals(one, other));
  }

  static boolean all(Object[] some, Object[] others) {
    return all(Arrays.asList(some), Arrays.asList(others), Same::value);
  }

  static <T> boolean all(List<T> some, List<T> others, BiPredicate<T, T> same) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same.test(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
