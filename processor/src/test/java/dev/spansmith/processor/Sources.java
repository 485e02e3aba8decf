package dev.spansmith.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Test inputs and expectations, which live in files so that they read like the code they are. */
final class Sources {

  static final Path INPUTS = Path.of("src", "test", "inputs");
  static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Sources() {}

  static List<Path> in(String... folders) {
    List<Path> inputs = new ArrayList<>();
    for (String folder : folders) {
      inputs.addAll(allIn(INPUTS.resolve(folder)));
    }
    return inputs;
  }

  static List<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file named after its first type, in the package that its first line states. */
  static JavaFileObject source(Path file) {
    String text = read(file);
    String packageName =
        text.lines()
            .filter(line -> line.startsWith("package "))
            .map(line -> line.substring("package ".length(), line.indexOf(';')))
            .findFirst()
            .orElse("");
    String name = name(file);
    return JavaFileObjects.forSourceString(
        packageName.isEmpty() ? name : packageName + "." + name, text);
  }

  /**
   * What an input is compiled with: itself, and what its {@code // class path:} line names of the
   * containers' annotations, in {@code inputs/stubs}.
   */
  static List<Path> withStubs(Path input) {
    List<Path> sources = new ArrayList<>(List.of(input));
    for (String stubs : header(input, "class path")) {
      sources.addAll(allIn(INPUTS.resolve("stubs").resolve(stubs)));
    }
    return sources;
  }

  /** The compiler options that an input asks for in its {@code // options:} line. */
  static List<String> options(Path input) {
    return header(input, "options");
  }

  private static List<String> header(Path input, String key) {
    String start = "// " + key + ": ";
    return read(input)
        .lines()
        .filter(line -> line.startsWith(start))
        .flatMap(line -> Stream.of(line.substring(start.length()).split(" ", -1)))
        .toList();
  }

  private static List<Path> allIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles an input with what it asks for, and others beside it. */
  static Compilation compile(List<String> options, Path input, JavaFileObject... others) {
    List<String> all = new ArrayList<>(options);
    all.addAll(options(input));
    List<JavaFileObject> sources = new ArrayList<>(List.of(others));
    withStubs(input).forEach(path -> sources.add(source(path)));
    return compile(all, sources.toArray(JavaFileObject[]::new));
  }

  static Compilation compile(List<String> options, JavaFileObject... sources) {
    return Compiler.javac()
        .withProcessors(new TracedProcessor())
        .withOptions(options.toArray())
        .compile(sources);
  }
}
