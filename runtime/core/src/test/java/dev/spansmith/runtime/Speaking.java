package dev.spansmith.runtime;

import java.util.function.Supplier;

/** A value with a {@code toString()} of its own, for the test to write. */
final class Speaking {

  private final Supplier<String> text;

  Speaking(Supplier<String> text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text.get();
  }
}
