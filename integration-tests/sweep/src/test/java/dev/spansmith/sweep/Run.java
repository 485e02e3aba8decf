package dev.spansmith.sweep;

import dev.spansmith.compilers.Command;
import dev.spansmith.compilers.Compilation;
import dev.spansmith.compilers.Compiler;
import dev.spansmith.compilers.Compiler.Javac;
import dev.spansmith.compilers.Jars;
import dev.spansmith.compilers.Jdks.Jdk;
import dev.spansmith.compilers.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the sweep starts other programs: few of them, each with much to do. */
final class Run {

  static final String MEMORY = "-Xmx2g";

  private static final Path LIBRARIES = Path.of("target/libraries.path");

  private Run() {}

  /** The class path of the libraries that are swept. */
  static List<Path> libraries() {
    return Stream.of(Texts.read(LIBRARIES).strip().split(File.pathSeparator, -1))
        .map(Path::of)
        .toList();
  }

  /** A compilation against the libraries, which says all that there is to say. */
  static Compilation compile(Compiler compiler, Path directory, Collection<Path> sources) {
    List<Path> classPath = new ArrayList<>(Jars.libraries());
    classPath.addAll(libraries());
    Compilation compilation =
        Compilation.bare(compiler, directory)
            .inJvm(MEMORY, "-XX:TieredStopAtLevel=4")
            .with("-cp", Compilation.path(classPath))
            .of(sources);
    return compiler instanceof Javac
        ? compilation.with("-Xmaxerrs", "100000", "-Xmaxwarns", "100000")
        : compilation.with("-17", "-warn:-warningToken");
  }

  /**
   * As strict as it gets. Warnings are counted by the tests, since libraries' class files have some
   * that no option silences: of annotations whose classes are missing.
   */
  static List<String> lint(Compiler compiler) {
    return compiler.fullLint().stream().filter(option -> !option.equals("-Werror")).toList();
  }

  static Compilation withProcessor(Compilation compilation) {
    return compilation.processorPath(Jars.processor());
  }

  /** One of this package's programs, in the JDK given. */
  static void program(Jdk jdk, Class<?> program, String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of(
                jdk.tool("java"),
                MEMORY,
                "-cp",
                Compilation.path(List.of(Path.of("target/test-classes")))));
    line.add(program.getName());
    line.addAll(List.of(arguments));
    Command.Finished finished = Command.run(Path.of("").toAbsolutePath(), Map.of(), line);
    if (finished.exit() != 0) {
      throw new AssertionError(program + " failed: " + finished.output());
    }
  }
}
