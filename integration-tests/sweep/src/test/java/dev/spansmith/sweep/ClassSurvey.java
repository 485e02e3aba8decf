package dev.spansmith.sweep;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A program that compiles the sources of a library as they are, and lists the public top-level
 * types: what the processor has to say of each if all carry {@code @Traced}, and where the
 * annotation goes.
 */
final class ClassSurvey {

  private ClassSurvey() {}

  /** Takes the folder of sources, a class path, where class files go, and the file to write. */
  public static void main(String... arguments) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> errors = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  problem -> {
                    if (problem.getKind() == Diagnostic.Kind.ERROR) {
                      errors.add(problem.toString());
                    }
                  },
                  List.of(
                      "-proc:none", "-encoding", "UTF-8", "-cp", arguments[1], "-d", arguments[2]),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      Map<String, String> places = places(task, Path.of(arguments[0]).toAbsolutePath());
      task.analyze();
      ExpectedOfOwn expected =
          new ExpectedOfOwn(task.getElements(), task.getTypes(), places.keySet());
      List<String> rows = new ArrayList<>();
      places.forEach(
          (name, place) -> {
            TypeElement type = task.getElements().getTypeElement(name);
            rows.add(name + "\t" + String.join(",", expected.of(type)) + "\t" + place);
          });
      task.generate();
      if (!errors.isEmpty()) {
        throw new IllegalStateException(errors.toString());
      }
      Files.write(Path.of(arguments[3]), rows);
    }
  }

  private static Map<String, String> places(JavacTask task, Path root) throws IOException {
    Trees trees = Trees.instance(task);
    Map<String, String> places = new HashMap<>();
    for (CompilationUnitTree unit : task.parse()) {
      for (Tree declared : unit.getTypeDecls()) {
        if (declared instanceof ClassTree type
            && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
          Path file = root.relativize(Path.of(unit.getSourceFile().toUri()));
          long position = trees.getSourcePositions().getStartPosition(unit, type);
          places.put(unit.getPackageName() + "." + type.getSimpleName(), file + "\t" + position);
        }
      }
    }
    return places;
  }
}
