package dev.spansmith.processor.model;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/**
 * Constants as Java source. In ASCII, as the JDK itself writes them: the build chooses the encoding
 * of generated files, and a character that it lacks would silently become another.
 */
public final class Literals {

  private Literals() {}

  /** The literal of a string. */
  public static CodeBlock string(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value.chars().forEach(c -> quoted.append(escaped((char) c, '"')));
    return CodeBlock.of("$L", quoted.append('"'));
  }

  /** The constant expression of a string, a character, a number or a boolean. */
  public static CodeBlock of(Object value) {
    if (value instanceof String string) {
      return string(string);
    }
    if (value instanceof Character character) {
      return CodeBlock.of("$L", "'" + escaped(character, '\'') + "'");
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? CodeBlock.of("$L", number) : quotient(number, "");
    }
    if (value instanceof Float number) {
      return Float.isFinite(number) ? CodeBlock.of("$Lf", number) : quotient(number, "f");
    }
    if (value instanceof Long) {
      return CodeBlock.of("$LL", value);
    }
    if (value instanceof Byte || value instanceof Short) {
      String type = value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      return CodeBlock.of("($L) $L", type, value);
    }
    return CodeBlock.of("$L", value);
  }

  /** NaN and the infinities have no literal. */
  private static CodeBlock quotient(double value, String suffix) {
    String dividend = Double.isNaN(value) ? "0" : value > 0 ? "1" : "-1";
    return CodeBlock.of("$L.0$L / 0", dividend, suffix);
  }

  private static String escaped(char c, char quote) {
    return switch (c) {
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      case '\\' -> "\\\\";
      default -> {
        if (c == quote) {
          yield "\\" + c;
        }
        yield c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\u%04x", (int) c);
      }
    };
  }
}
