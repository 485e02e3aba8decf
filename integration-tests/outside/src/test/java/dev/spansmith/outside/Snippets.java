package dev.spansmith.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pieces of code that the README shows and a file here proves.
 *
 * <p>In the README a snippet is a fenced block below a line {@code <!-- snippet: NAME -->}; in a
 * file it is what stands between the comments {@code begin: NAME} and {@code end: NAME}.
 */
final class Snippets {

  private static final Path README = Path.of("../../README.md");

  private Snippets() {}

  /** The block of this name; fails unless there is exactly one. */
  static String inReadme(String language, String name) {
    return only(
        README,
        "<!-- snippet: " + name + " -->",
        Pattern.compile(
            "^<!-- snippet: "
                + Pattern.quote(name)
                + " -->\\s*^```"
                + Pattern.quote(language)
                + "\\n(.*?)^```",
            Pattern.MULTILINE | Pattern.DOTALL));
  }

  /**
   * The longest code in a cell of the table below {@code <!-- snippets: TABLE -->}, in the row that
   * starts with this name.
   */
  static String inTable(String table, String row, int column) {
    String cells =
        only(
            README,
            "| " + row + " |",
            Pattern.compile(
                "^<!-- snippets: "
                    + Pattern.quote(table)
                    + " -->\\n(?:^\\|.*\\n)*?^\\| "
                    + Pattern.quote(row)
                    + " (\\|.*)$",
                Pattern.MULTILINE));
    return Pattern.compile("`([^`]*)`")
        .matcher(cells.split("\\|", -1)[column])
        .results()
        .map(code -> code.group(1))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  /** The region of this name; fails unless there is exactly one. */
  static String inFile(Path file, String name) {
    return only(
        file,
        "begin: " + name,
        Pattern.compile(
            "^[^\\n]*begin: "
                + Pattern.quote(name)
                + "\\b[^\\n]*\\n(.*?)^[^\\n]*end: "
                + Pattern.quote(name)
                + "\\b",
            Pattern.MULTILINE | Pattern.DOTALL));
  }

  /** Without indentation and the empty lines around it. */
  static String normalized(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }

  private static String only(Path file, String tag, Pattern snippet) {
    List<String> found =
        snippet.matcher(read(file)).results().map(match -> normalized(match.group(1))).toList();
    if (found.size() != 1) {
      throw new AssertionError(file + " has " + found.size() + " snippets " + tag + ", not one");
    }
    return found.get(0);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
