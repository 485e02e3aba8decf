package dev.spansmith.sweep;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;

/**
 * A program that lists every public interface of the JDK that runs it and of a class path, with
 * what the processor has to say of each. The compiler's own view of them is asked, so it has to run
 * in the JDK whose compiler is tested.
 */
final class InterfaceSurvey {

  private static final List<String> MODULES =
      List.of("java.base", "java.sql", "java.net.http", "java.naming");

  private final Elements elements;
  private final Expected expected;
  private final int every;
  private final List<String> rows = new ArrayList<>();

  private InterfaceSurvey(JavacTask task, int every) {
    this.every = every;
    this.elements = task.getElements();
    this.expected = new Expected(elements, task.getTypes());
  }

  /** Takes a class path, the file to write, and of how many interfaces it shall take one. */
  public static void main(String... arguments) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    problem -> {},
                    List.of("-proc:none", "-cp", arguments[0]),
                    List.of("java.lang.Object"),
                    null);
    InterfaceSurvey survey = new InterfaceSurvey(task, Integer.parseInt(arguments[2]));
    MODULES.forEach(survey::addModule);
    for (String jar : arguments[0].split(File.pathSeparator, -1)) {
      survey.addJar(Path.of(jar));
    }
    Files.write(Path.of(arguments[1]), survey.rows);
  }

  private void addModule(String name) {
    for (ExportsDirective exported :
        ElementFilter.exportsIn(elements.getModuleElement(name).getDirectives())) {
      if (exported.getTargetModules() == null) {
        ElementFilter.typesIn(exported.getPackage().getEnclosedElements())
            .forEach(type -> add(name, type));
      }
    }
  }

  private void addJar(Path path) throws IOException {
    Set<String> names = new TreeSet<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.matches("(?!META-INF)[^$-]*\\.class"))
          .forEach(name -> names.add(name.replace(".class", "").replace('/', '.')));
    }
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        add(path.getFileName().toString(), type);
      }
    }
  }

  /** A string's hash code is the same everywhere. */
  private boolean isChosen(TypeElement type) {
    return Math.floorMod(type.getQualifiedName().toString().hashCode(), every) == 0;
  }

  private void add(String origin, TypeElement type) {
    if (!type.getModifiers().contains(Modifier.PUBLIC)) {
      return;
    }
    if (type.getKind().isInterface() && isChosen(type)) {
      rows.add(
          String.join(
              "\t", origin, type.getQualifiedName(), String.join(",", expected.ofForeign(type))));
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> add(origin, nested));
  }
}
