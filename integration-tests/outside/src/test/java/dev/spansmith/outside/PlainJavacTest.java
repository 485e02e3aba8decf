package dev.spansmith.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class traces with javac, a class path and a processor path: no build tool, no other flag. */
class PlainJavacTest {

  private static final Path SOURCES = Path.of("src/it/maven-project/src/main/java");
  private static final Path CLASS_PATH = Path.of("target/class-path");
  private static final Path PROCESSOR_PATH = Path.of("target/processor-path");

  @TempDir Path directory;

  @Test
  void processorPathIsOneJar() {
    assertThat(jars(PROCESSOR_PATH))
        .singleElement()
        .asString()
        .matches(".*spansmith-processor-[^/]*\\.jar");
    assertThat(jars(CLASS_PATH)).noneMatch(jar -> jar.contains("spansmith-processor"));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void ownClassIsTracedOnTheFirstTry(int version) {
    Path jdk = jdk(version);
    assertThat(compile(jdk)).isEmpty();

    String output = run(jdk);

    assertThat(output).contains("receipt for A-17");
    assertThat(output)
        .containsPattern("OrderService\\.place .*orderId=A-17 cents=1299 .*in com\\.acme\\.shop\\.")
        .containsPattern("OrderService\\.reserve .*order\\.id=A-17");
  }

  @Test
  void readmeShowsTheGeneratedFile() throws IOException {
    Path jdk = Path.of(System.getProperty("java.home"));
    compile(jdk);

    String generated = Files.readString(directory.resolve("com/acme/shop/OrderServiceTraced.java"));

    assertThat(Snippets.normalized(generated))
        .contains(Snippets.inReadme("java", "order-service-traced"));
  }

  private String compile(Path jdk) {
    List<String> line = new ArrayList<>();
    line.add(tool(jdk, "javac"));
    line.addAll(List.of("-d", directory.toString()));
    line.addAll(List.of("-cp", String.join(File.pathSeparator, jars(CLASS_PATH))));
    line.addAll(List.of("-processorpath", String.join(File.pathSeparator, jars(PROCESSOR_PATH))));
    line.addAll(sources());
    return Command.run(directory, Map.of(), line);
  }

  private String run(Path jdk) {
    List<String> classPath = new ArrayList<>(jars(CLASS_PATH));
    classPath.add(directory.toString());
    return Command.run(
        directory,
        Map.of("OTEL_TRACES_EXPORTER", "console"),
        List.of(
            tool(jdk, "java"),
            "-cp",
            String.join(File.pathSeparator, classPath),
            "com.acme.shop.Shop"));
  }

  private static Path jdk(int version) {
    Optional<Path> jdk = Jdks.ofVersion(version);
    if (jdk.isEmpty()) {
      System.err.println("NOT TESTED: plain javac " + version + ", no such JDK on this machine");
    }
    assumeTrue(jdk.isPresent(), "no JDK " + version + " on this machine");
    return jdk.get();
  }

  private static String tool(Path jdk, String name) {
    return jdk.resolve("bin").resolve(name).toString();
  }

  private static List<String> sources() {
    return files(SOURCES, ".java");
  }

  private static List<String> jars(Path folder) {
    return files(folder, ".jar");
  }

  private static List<String> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.toAbsolutePath().toString())
          .filter(file -> file.endsWith(suffix))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
