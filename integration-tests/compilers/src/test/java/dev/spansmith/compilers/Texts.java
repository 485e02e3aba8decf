package dev.spansmith.compilers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files and what is in them. */
public final class Texts {

  private Texts() {}

  /** All files below a folder, in order. */
  public static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The text of each Java file below a folder, by its path from there. */
  public static Map<String, String> below(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder, ".java")) {
      texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
    }
    return texts;
  }

  /** To the letter: what is not UTF-8 is a failure, not a replacement character. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(file.toString(), problem);
    }
  }

  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException problem) {
      throw new UncheckedIOException(file.toString(), problem);
    }
  }
}
