package dev.spansmith.compilers;

import dev.spansmith.compilers.Jdks.Jdk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A compiler that users have, as a program of its own. */
public sealed interface Compiler {

  /** All that tests start are short-lived: no time to optimize, no memory to collect. */
  List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  static Stream<Compiler> all() {
    return Stream.concat(javacs(), Stream.of(new Ecj(Jdks.running())));
  }

  static Stream<Javac> javacs() {
    return Jdks.all().stream().map(Javac::new);
  }

  /** What starts it, with these options for its JVM. */
  List<String> start(List<String> jvm);

  /** Options that make it as strict as it gets about generated code. */
  List<String> fullLint();

  /** Its exit code when it reports errors. */
  int failure();

  /** Every warning is an error, but for javac's that nobody claims the annotations. */
  record Javac(Jdk jdk) implements Compiler {

    @Override
    public List<String> start(List<String> jvm) {
      List<String> line = new ArrayList<>(List.of(jdk.tool("javac")));
      Stream.concat(QUICK.stream(), jvm.stream()).forEach(option -> line.add("-J" + option));
      return line;
    }

    @Override
    public List<String> fullLint() {
      return List.of("-Xlint:all,-processing", "-Werror");
    }

    @Override
    public int failure() {
      return 1;
    }

    /** From JDK 23 on, processors that are merely on the class path do not run. */
    boolean wantsProcessorPath() {
      return jdk.feature() >= 23;
    }

    @Override
    public String toString() {
      return "javac " + jdk.feature();
    }
  }

  /**
   * The Eclipse compiler. Without a level it takes sources for Java 8. Its Filer writes in the
   * JVM's default charset whatever {@code -encoding} says, so that has to be UTF-8.
   */
  record Ecj(Jdk jdk) implements Compiler {

    private static final Path JAR = Jars.TARGET.resolve("tools/ecj.jar");

    @Override
    public List<String> start(List<String> jvm) {
      List<String> line = new ArrayList<>(List.of(jdk.tool("java")));
      line.addAll(QUICK);
      line.addAll(jvm);
      line.addAll(List.of("-Dfile.encoding=UTF-8", "-jar", JAR.toAbsolutePath().toString()));
      return line;
    }

    @Override
    public List<String> fullLint() {
      return List.of("-17");
    }

    @Override
    public int failure() {
      return 255;
    }

    @Override
    public String toString() {
      return "ECJ";
    }
  }
}
