package dev.spansmith.runtime;

import java.util.stream.Stream;

/** Throws what any code may throw, checked or not, as lambdas of other interfaces. */
final class Thrower {

  private Thrower() {}

  /** One of each family; the checked one arrives from code that does not declare it. */
  static Stream<Throwable> families() {
    return Stream.of(
        new IllegalStateException("broken"),
        new Exception("broken, and checked"),
        new AssertionError("broken"),
        new NoClassDefFoundError("com/acme/Broken"),
        new StackOverflowError());
  }

  /** Never returns; the type lets callers write {@code throw}. */
  @SuppressWarnings("unchecked") // the cast that hides the type from the compiler
  static <X extends Throwable> RuntimeException sneak(Throwable problem) throws X {
    throw (X) problem;
  }
}
