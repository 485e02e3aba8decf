package dev.spansmith.compilers;

import java.nio.file.Path;
import java.util.List;

/** What the build has gathered in target: our jars as they are published, and other people's. */
final class Jars {

  private static final Path CLASS_PATH = Path.of("target/class-path");

  private Jars() {}

  /** All that an application has at run time. */
  static List<Path> application() {
    return Texts.files(CLASS_PATH, ".jar");
  }

  /** What a library needs to compile and run its wrappers. */
  static List<Path> libraries() {
    return application().stream()
        .filter(
            jar ->
                named(jar, "spansmith-annotations")
                    || named(jar, "spansmith-runtime")
                    || named(jar, "opentelemetry-api")
                    || named(jar, "opentelemetry-common")
                    || named(jar, "opentelemetry-context"))
        .toList();
  }

  static List<Path> librariesWithoutRuntime() {
    return libraries().stream().filter(jar -> !named(jar, "spansmith-runtime")).toList();
  }

  static List<Path> processor() {
    return Texts.files(Path.of("target/processor-path"), ".jar");
  }

  static Path lombok() {
    return Path.of("target/tools/lombok.jar");
  }

  /** What a logger that Lombok adds needs. */
  static Path slf4j() {
    return Path.of("target/tools/slf4j-api.jar");
  }

  private static boolean named(Path jar, String artifact) {
    return jar.getFileName().toString().matches(artifact + "-\\d.*");
  }
}
