package dev.spansmith.export;

/** What HTTP calls a token and optional white space. */
final class HttpGrammar {

  private HttpGrammar() {}

  /** A character of a token as RFC 9110, section 5.6.2, has it. */
  static boolean isTokenChar(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }

  static boolean isToken(String text) {
    return !text.isEmpty() && tokenEnd(text, 0, text.length()) == text.length();
  }

  /** Where the token that starts at {@code from} ends; {@code from} if none does. */
  static int tokenEnd(String text, int from, int to) {
    int end = from;
    while (end < to && isTokenChar(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the spaces and tabs that start at {@code from} end. */
  static int blanksEnd(String text, int from, int to) {
    int end = from;
    while (end < to && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the spaces and tabs that end at {@code to} start. */
  static int blanksStart(String text, int from, int to) {
    int start = to;
    while (start > from && isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
