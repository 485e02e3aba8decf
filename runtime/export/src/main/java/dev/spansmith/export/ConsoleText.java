package dev.spansmith.export;

/**
 * Makes text from the application fit for one line of a terminal. Control characters would move the
 * cursor or run the terminal's own commands, and directional ones would show another text than
 * there is; all of them are written as escapes.
 */
final class ConsoleText {

  private ConsoleText() {}

  static String safe(String text, int max, String ellipsis) {
    boolean cut = text.codePointCount(0, Math.min(text.length(), 2 * max + 1)) > max;
    String shown = cut ? text.substring(0, text.offsetByCodePoints(0, max)) : text;
    StringBuilder safe = new StringBuilder(shown.length() + 8);
    shown.codePoints().forEach(codePoint -> append(codePoint, safe));
    return cut ? safe.append(ellipsis).toString() : safe.toString();
  }

  /** In quotes where it could be taken for something else. */
  static String value(String text, int max, String ellipsis) {
    String safe = safe(text, max, ellipsis);
    boolean ambiguous =
        safe.isEmpty() || safe.chars().anyMatch(c -> c == '"' || c == '=' || isSpace(c));
    return ambiguous && !isList(safe) ? '"' + safe.replace("\"", "\\\"") + '"' : safe;
  }

  private static boolean isList(String text) {
    return text.startsWith("[") && text.endsWith("]");
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void append(int codePoint, StringBuilder safe) {
    switch (codePoint) {
      case '\n' -> safe.append("\\n");
      case '\r' -> safe.append("\\r");
      case '\t' -> safe.append("\\t");
      default -> {
        if (isHarmless(codePoint)) {
          safe.appendCodePoint(codePoint);
        } else {
          safe.append(String.format("\\u%04x", codePoint));
        }
      }
    }
  }

  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
