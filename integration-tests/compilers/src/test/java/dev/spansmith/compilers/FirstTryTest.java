package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's class traces with javac, a class path, a processor path and no more. */
class FirstTryTest {

  private static final Path SOURCES = Path.of("../outside/src/it/maven-project/src/main/java");

  @TempDir Path directory;

  @Test
  void processorPathIsOneJar() {
    assertThat(Jars.processor())
        .singleElement()
        .asString()
        .matches(".*spansmith-processor-[^/\\\\]*\\.jar");
    assertThat(Jars.application()).noneMatch(jar -> jar.toString().contains("spansmith-processor"));
  }

  @EveryJavac
  void ownClassIsTraced(Javac javac) {
    Compilation.bare(javac, directory)
        .with("-cp", Compilation.path(Jars.application()))
        .processorPath(Jars.processor())
        .of(Texts.files(SOURCES, ".java"))
        .silently();

    assertThat(run(javac))
        .contains("receipt for A-17")
        .containsPattern("OrderService\\.place .*orderId=A-17 cents=1299 .*in com\\.acme\\.shop\\.")
        .containsPattern("OrderService\\.reserve .*order\\.id=A-17");
  }

  private String run(Javac javac) {
    List<Path> classPath = new ArrayList<>(Jars.application());
    classPath.add(Compilation.classes(directory));
    List<String> line = new ArrayList<>(List.of(javac.jdk().tool("java")));
    line.addAll(Compiler.QUICK);
    line.addAll(List.of("-cp", Compilation.path(classPath), "com.acme.shop.Shop"));
    Command.Finished finished =
        Command.run(directory, Map.of("OTEL_TRACES_EXPORTER", "console"), line);
    assertThat(finished.exit()).as(finished.output()).isZero();
    return finished.output();
  }
}
