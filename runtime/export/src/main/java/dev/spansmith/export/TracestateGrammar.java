package dev.spansmith.export;

/**
 * Decides what a key and a value of {@code tracestate} may be.
 *
 * @see <a href="https://www.w3.org/TR/trace-context-2/#list-members">Trace Context Level 2:
 *     list-members</a>
 */
final class TracestateGrammar {

  static final int MAX_MEMBERS = 32;

  private static final int MAX_KEY = 256;
  private static final int MAX_VALUE = 256;

  private TracestateGrammar() {}

  static boolean isKey(String text) {
    return isKey(text, 0, text.length()) && keyEnd(text, 0) == text.length();
  }

  static boolean isValue(String text) {
    return isValue(text, 0, text.length()) && valueEnd(text, 0) == text.length();
  }

  /** Whether what {@link #keyEnd} delimits can be a key: Level 2 lets it start with a digit. */
  static boolean isKey(String text, int from, int to) {
    return from < to && to - from <= MAX_KEY && isLetterOrDigit(text.charAt(from));
  }

  /** Whether what {@link #valueEnd} delimits can be a value: it must not end in a space. */
  static boolean isValue(String text, int from, int to) {
    return from < to && to - from <= MAX_VALUE && text.charAt(to - 1) != ' ';
  }

  /** Where the characters that keys are made of end. */
  static int keyEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isKeyChar(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the characters that values are made of end, spaces among them. */
  static int valueEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isValueChar(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isKeyChar(char c) {
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '*' || c == '/' || c == '@';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isValueChar(char c) {
    return c >= ' ' && c <= '~' && c != ',' && c != '=';
  }
}
