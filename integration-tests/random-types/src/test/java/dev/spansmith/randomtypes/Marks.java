package dev.spansmith.randomtypes;

/** Annotations to be copied. */
final class Marks {

  private static final String MARK = "@dev.spansmith.randomtypes.Mark";

  private Marks() {}

  static String onMember(Pick pick) {
    if (!pick.oneIn(4)) {
      return "";
    }
    String first = mark(pick) + " ";
    return pick.oneIn(3) ? first + mark(pick) + " " : first;
  }

  static String onParameter(Pick pick) {
    return pick.oneIn(6) ? pick.of(mark(pick) + " ", "final ") : "";
  }

  /** Belongs to the type as well; only before a simple name of a type. */
  static String onType(Pick pick, JavaType type) {
    boolean takes =
        !type.declared().contains(".") && !type.isVoid() && !type.declared().contains("[");
    return takes && pick.oneIn(4) ? "@dev.spansmith.randomtypes.Use " : "";
  }

  private static String mark(Pick pick) {
    String values =
        switch (pick.upTo(9)) {
          case 0 -> "text = \"a\\\"b\\\\c\\n\\t\\u00e9 $S $T $L\"";
          case 1 -> "character = '\\''";
          case 2 -> "number = 0.0 / 0.0, numbers = {1f / 0, -0f}";
          case 3 -> "big = -9223372036854775808L, small = -1, flag = true";
          case 4 -> "type = java.util.Map.Entry.class, types = {int[].class, void.class}";
          case 5 -> "policy = SOURCE";
          case 6 -> "inner = " + MARK + ".Inner({\"a\", \"\"}), inners = {" + MARK + ".Inner}";
          case 7 -> "types = {}, inners = {}";
          case 8 -> "character = '\\n', number = -1.0 / 0, numbers = 1e30f";
          default -> "";
        };
    return MARK + "(" + values + ")";
  }
}
