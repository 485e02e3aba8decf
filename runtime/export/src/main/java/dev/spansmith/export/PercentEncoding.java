package dev.spansmith.export;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * Percent-encoding of UTF-8 as W3C Baggage has it. Decides that a {@code %} without two hexadecimal
 * digits behind it stands for itself, that what is no UTF-8 becomes U+FFFD, and that {@code +} is
 * encoded, since some receivers take it for a space.
 *
 * @see <a href="https://www.w3.org/TR/baggage/#value">W3C Baggage: value</a>
 */
final class PercentEncoding {

  private static final int REPLACEMENT = 0xFFFD;

  /** What the first octet of so many adds to the code point's highest bits. */
  private static final int[] LEAD = {0, 0, 0xC0, 0xE0, 0xF0};

  private PercentEncoding() {}

  static void encodeValue(String value, StringBuilder encoded) {
    encode(value, c -> BaggageGrammar.isOctet(c) && c != '%' && c != '+', encoded);
  }

  /** Makes one token of any text. */
  static void encodeToken(String text, StringBuilder encoded) {
    encode(text, c -> HttpGrammar.isTokenChar(c) && c != '%', encoded);
  }

  /** What an ASCII text stands for. */
  static String decode(String text, int from, int to) {
    if (!hasPercent(text, from, to)) {
      return text.substring(from, to);
    }
    byte[] bytes = new byte[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int octet = c == '%' && i + 2 < to ? octet(text, i + 1) : -1;
      if (octet >= 0) {
        bytes[length++] = (byte) octet;
        i += 2;
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean hasPercent(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '%') {
        return true;
      }
    }
    return false;
  }

  private static int octet(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static void encode(String text, IntPredicate asItIs, StringBuilder encoded) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (asItIs.test(c)) {
        encoded.append(c);
      } else if (Character.isSurrogate(c)) {
        int codePoint = text.codePointAt(i);
        boolean pair = Character.isSupplementaryCodePoint(codePoint);
        appendUtf8(pair ? codePoint : REPLACEMENT, encoded);
        i += pair ? 1 : 0;
      } else {
        appendUtf8(c, encoded);
      }
    }
  }

  private static void appendUtf8(int codePoint, StringBuilder encoded) {
    if (codePoint < 0x80) {
      append(codePoint, encoded);
      return;
    }
    int octets = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    append(LEAD[octets] | (codePoint >> (6 * (octets - 1))), encoded);
    for (int rest = octets - 2; rest >= 0; rest--) {
      append(0x80 | ((codePoint >> (6 * rest)) & 0x3F), encoded);
    }
  }

  private static void append(int octet, StringBuilder encoded) {
    encoded.append('%').append(digit(octet >> 4)).append(digit(octet & 0xF));
  }

  private static char digit(int value) {
    return "0123456789ABCDEF".charAt(value);
  }
}
