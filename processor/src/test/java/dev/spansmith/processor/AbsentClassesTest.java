package dev.spansmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Libraries mention classes that are not on the class path: those of optional dependencies. javac
 * throws when it is asked about such a class, and a class written by hand could not do without it.
 */
final class AbsentClassesTest {

  @TempDir Path library;

  @Test
  void inSignatures() throws IOException {
    assertThatAllLack(
        "lib.Gone",
        "public interface Takes { void take(Gone it); }",
        "public interface Gives { Gone give(); }",
        "public interface Throws { void call() throws Gone; }",
        "public interface Generic<T> { T get(java.util.List<Gone> all) throws Gone; }");
  }

  @Test
  void aboveWhatIsThrown() throws IOException {
    assertThatAllLack(
        "lib.Gone",
        "public class Above extends Gone {}",
        "public interface Throws { void call() throws Above; }");
  }

  @Test
  void aboveTheClassAround() throws IOException {
    assertThatAllLack(
        "lib.Gone", "public class Around extends Gone { public interface Inner { void call(); } }");
  }

  private void assertThatAllLack(String missing, String... types) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(source("Gone", "public class Gone extends Exception {}"));
    StringBuilder wanted = new StringBuilder();
    int count = 0;
    for (String type : types) {
      String name = type.replaceAll("public (class|interface) (\\w+).*", "$2");
      sources.add(source(name, type));
      if (type.contains("interface")) {
        String inner = type.contains("interface Inner") ? ".Inner" : "";
        wanted.append("lib.").append(name).append(inner).append(".class, ");
        count++;
      }
    }
    for (JavaFileObject compiled : Compiler.javac().compile(sources).generatedFiles()) {
      Path file = library.resolve(compiled.toUri().getPath().replace("/CLASS_OUTPUT/", ""));
      if (!file.endsWith("Gone.class")) {
        Files.createDirectories(file.getParent());
        try (InputStream bytes = compiled.openInputStream()) {
          Files.copy(bytes, file);
        }
      }
    }

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new TracedProcessor())
            .withClasspath(classPath())
            .compile(
                JavaFileObjects.forSourceString(
                    "app.Holder",
                    "package app; @dev.spansmith.annotations.TraceInterface({"
                        + wanted
                        + "}) class Holder {}"));

    assertThat(compilation).hadErrorCount(count);
    assertThat(compilation.errors())
        .allMatch(error -> error.getMessage(null).startsWith("[Spansmith:MissingType] "))
        .allMatch(error -> error.getMessage(null).contains(" mentions " + missing + ", "));
  }

  private List<File> classPath() {
    List<File> classPath = new ArrayList<>(List.of(library.toFile()));
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.add(new File(part));
    }
    return classPath;
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString("lib." + name, "package lib; " + text);
  }
}
