package dev.spansmith.export;

/**
 * Decides what the parts of a {@code baggage} member may be, and how much of it travels.
 *
 * @see <a href="https://www.w3.org/TR/baggage/#definition">W3C Baggage: definition</a>
 */
final class BaggageGrammar {

  /** What everybody has to hand on; more would be an invitation to fill our memory. */
  static final int MAX_MEMBERS = 64;

  static final int MAX_LENGTH = 8192;

  private BaggageGrammar() {}

  /** A character that a value may hold as it is. */
  static boolean isOctet(int c) {
    return c > ' ' && c <= '~' && c != '"' && c != ',' && c != ';' && c != '\\';
  }

  /** Where the characters that values are made of end. */
  static int octetsEnd(String text, int from, int to) {
    int end = from;
    while (end < to && isOctet(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether this is a list of properties: {@code ttl=60;secret}. */
  static boolean isProperties(String text, int from, int to) {
    int end = propertyEnd(text, from, to);
    while (end >= 0 && end < to && text.charAt(end) == ';') {
      end = propertyEnd(text, end + 1, to);
    }
    return end == to;
  }

  /** Where the property and the white space behind it end, or a negative number if it is none. */
  private static int propertyEnd(String text, int from, int to) {
    int key = HttpGrammar.blanksEnd(text, from, to);
    int keyEnd = HttpGrammar.tokenEnd(text, key, to);
    if (key == keyEnd) {
      return -1;
    }
    int equals = HttpGrammar.blanksEnd(text, keyEnd, to);
    if (equals == to || text.charAt(equals) != '=') {
      return equals;
    }
    int value = HttpGrammar.blanksEnd(text, equals + 1, to);
    return HttpGrammar.blanksEnd(text, octetsEnd(text, value, to), to);
  }
}
