package dev.spansmith.runtime;

/**
 * Which of the optional libraries are there, tried once. Called directly: to make a method
 * reference the JVM would need the types in the signatures of all methods beside it.
 */
final class Libraries {

  static final boolean REACTOR = hasReactor();
  static final boolean MUTINY = hasMutiny();

  private Libraries() {}

  private static boolean hasReactor() {
    try {
      return ReactorSpans.isThere();
    } catch (LinkageError absent) {
      return false;
    }
  }

  private static boolean hasMutiny() {
    try {
      return MutinySpans.isThere();
    } catch (LinkageError absent) {
      return false;
    }
  }
}
