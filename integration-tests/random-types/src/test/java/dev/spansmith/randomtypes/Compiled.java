package dev.spansmith.randomtypes;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/**
 * What a compiler made of sources with our processor.
 *
 * @param classes where the class files are
 * @param wrappers the texts that the processor wrote, by their paths
 * @param complaints errors anywhere, and warnings in what the processor wrote
 */
record Compiled(Path classes, Map<String, String> wrappers, List<String> complaints) {

  static Compiled by(
      JavaCompiler compiler, List<String> options, Collection<Path> sources, Path directory) {
    Path classes = created(directory.resolve("classes"));
    Path generated = created(directory.resolve("generated"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all =
        new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString()));
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.addAll(options);
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            new StringWriter(),
            null,
            diagnostics,
            all,
            null,
            compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources));
    task.setProcessors(
        ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::get).toList());
    boolean succeeded = task.call();
    List<String> complaints =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> isComplaint(diagnostic))
            .map(Compiled::describe)
            .toList();
    if (!succeeded && complaints.isEmpty()) {
      complaints = List.of("failed without a word");
    }
    return new Compiled(classes, texts(generated), complaints);
  }

  /** What javac says, that is; ECJ warns of things that no option of a build makes an error. */
  private static boolean isLint(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getCode() != null
        && diagnostic.getCode().startsWith("compiler.")
        && diagnostic.getKind() != Diagnostic.Kind.NOTE;
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    return file + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  private static boolean isComplaint(Diagnostic<? extends JavaFileObject> diagnostic) {
    boolean inWrapper =
        diagnostic.getSource() != null && diagnostic.getSource().getName().endsWith("Traced.java");
    return diagnostic.getKind() == Diagnostic.Kind.ERROR || (inWrapper && isLint(diagnostic));
  }

  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return texts;
  }

  private static Path created(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
