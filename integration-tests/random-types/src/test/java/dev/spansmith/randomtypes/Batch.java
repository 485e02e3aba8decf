package dev.spansmith.randomtypes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Types from one seed, compiled together. */
final class Batch {

  private static final int TYPES = 30;

  private final long seed;
  private final Path directory;
  private final Map<String, TypePlan> plans = new LinkedHashMap<>();
  private final List<Path> sources = new ArrayList<>();

  Batch(long seed, Path directory) {
    this.seed = seed;
    this.directory = directory;
    for (int i = 0; i < TYPES; i++) {
      TypePlan plan = TypeMaker.make(new Random(seed * 31 + i), "random.t" + i);
      plans.put(plan.packageName(), plan);
      TypeSource.of(plan).forEach(this::write);
      write(DriverSource.name(plan), DriverSource.of(plan));
    }
  }

  /** What is wrong, type by type; empty if nothing is. */
  List<String> problems() {
    Compiled javac = compile(ToolProvider.getSystemJavaCompiler(), List.of("-Xlint:all"), "javac");
    Compiled ecj = compile(new EclipseCompiler(), List.of("-17"), "ecj");
    List<String> problems = new ArrayList<>();
    javac.complaints().forEach(text -> problems.add("javac: " + text));
    ecj.complaints().forEach(text -> problems.add("ECJ: " + text));
    javac
        .wrappers()
        .forEach(
            (path, text) -> {
              if (!unmarked(text).equals(unmarked(ecj.wrappers().getOrDefault(path, "")))) {
                problems.add("ECJ has another " + path);
              }
            });
    if (javac.complaints().isEmpty()) {
      plans.forEach((name, plan) -> addDifferences(javac.classes(), plan, problems));
    }
    return problems;
  }

  /**
   * Type annotations of what is inherited are lost in javac, and kept in ECJ; lines wrap elsewhere.
   */
  private static String unmarked(String text) {
    return text.replaceAll("import [\\w.]*\\.Use;\n|@Use\\s+", "").replaceAll("\\s+", "");
  }

  private Compiled compile(JavaCompiler compiler, List<String> options, String name) {
    return Compiled.by(compiler, options, sources, directory.resolve(name));
  }

  private void addDifferences(Path classes, TypePlan plan, List<String> problems) {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Batch.class.getClassLoader())) {
      TypeDriver driver =
          (TypeDriver)
              loader.loadClass(DriverSource.name(plan)).getDeclaredConstructor().newInstance();
      Random random = new Random(seed);
      Trial.differences(plan, driver, random)
          .forEach(text -> problems.add(plan.binaryName() + ": " + text));
      Copies.differences(plan, loader)
          .forEach(text -> problems.add(plan.binaryName() + ": " + text));
    } catch (IOException | ReflectiveOperationException problem) {
      throw new IllegalStateException(plan.binaryName(), problem);
    }
  }

  private void write(String name, String text) {
    Path file = directory.resolve("sources").resolve(name.replace('.', '/') + ".java");
    try {
      Files.createDirectories(file.getParent());
      sources.add(Files.writeString(file, text));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
