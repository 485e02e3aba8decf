package dev.spansmith.randomtypes;

import java.util.List;
import java.util.Random;

/** Chooses. */
final class Pick {

  private final Random random;

  Pick(Random random) {
    this.random = random;
  }

  @SafeVarargs
  final <T> T of(T... all) {
    return all[random.nextInt(all.length)];
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }
}
