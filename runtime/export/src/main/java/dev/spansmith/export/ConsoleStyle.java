package dev.spansmith.export;

import io.opentelemetry.api.common.Value;
import java.io.PrintStream;

/**
 * Decides how the parts of a tree look: guides and ellipses in Unicode where the stream's encoding
 * has them and in ASCII elsewhere, colours where {@link Terminal} allows them.
 */
final class ConsoleStyle {

  private static final int MAX_TEXT = 120;

  private final boolean unicode;
  private final boolean coloured;

  ConsoleStyle(boolean unicode, boolean coloured) {
    this.unicode = unicode;
    this.coloured = coloured;
  }

  static ConsoleStyle of(PrintStream output) {
    return new ConsoleStyle(Terminal.showsUnicode(), Terminal.showsColours(output));
  }

  String branch(boolean last) {
    if (unicode) {
      return last ? "└─ " : "├─ ";
    }
    return last ? "`- " : "|- ";
  }

  String below(boolean last) {
    return last ? "   " : line();
  }

  String besideChildren(boolean any) {
    return any ? line() : "   ";
  }

  String name(String text) {
    return colour("1", text);
  }

  String kind(String text) {
    return colour("36", text);
  }

  String service(String text) {
    return colour("35", text);
  }

  String error(String text) {
    return colour("31", text);
  }

  String faint(String text) {
    return colour("2", text);
  }

  String attribute(String key, Object value) {
    String plain = value instanceof Value<?> any ? any.asString() : String.valueOf(value);
    return colour("2", text(key) + "=") + ConsoleText.value(plain, MAX_TEXT, ellipsis());
  }

  String duration(long nanos) {
    return HumanDuration.format(nanos, unicode ? "µs" : "us");
  }

  /** Text from the application: on one line, harmless to the terminal and not too long. */
  String text(String text) {
    return ConsoleText.safe(text, MAX_TEXT, ellipsis());
  }

  private String line() {
    return unicode ? "│  " : "|  ";
  }

  private String ellipsis() {
    return unicode ? "…" : "...";
  }

  private String colour(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
