package dev.spansmith.processor.emit;

/**
 * A user's string inside a generated comment. A comment can be ended, and the compiler reads
 * Unicode escapes even there, so only harmless characters pass.
 */
final class JavadocText {

  private JavadocText() {}

  static String of(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean harmless = Character.isLetterOrDigit(c) || " ._-:/#".indexOf(c) >= 0;
      boolean endsComment = c == '/' && i > 0 && text.charAt(i - 1) == '*';
      safe.append(harmless && !endsComment ? c : '?');
    }
    return safe.toString();
  }
}
