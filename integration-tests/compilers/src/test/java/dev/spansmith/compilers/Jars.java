package dev.spansmith.compilers;

import java.nio.file.Path;
import java.util.List;

/**
 * What the build of this module has gathered in target: our jars as they are published, and other
 * people's. The modules beside it find them here too.
 */
public final class Jars {

  static final Path TARGET = Path.of("../compilers/target");

  private Jars() {}

  /** All that an application has at run time. */
  static List<Path> application() {
    return Texts.files(TARGET.resolve("class-path"), ".jar");
  }

  /** What a library needs to compile and run its wrappers, whichever annotations it carries. */
  public static List<Path> libraries() {
    return application().stream()
        .filter(
            jar ->
                named(jar, "spansmith-annotations")
                    || named(jar, "spansmith-runtime")
                    || named(jar, "opentelemetry-api")
                    || named(jar, "opentelemetry-common")
                    || named(jar, "opentelemetry-context")
                    || named(jar, "opentelemetry-instrumentation-annotations"))
        .toList();
  }

  static List<Path> librariesWithoutRuntime() {
    return libraries().stream().filter(jar -> !named(jar, "spansmith-runtime")).toList();
  }

  public static List<Path> processor() {
    return Texts.files(TARGET.resolve("processor-path"), ".jar");
  }

  static Path lombok() {
    return TARGET.resolve("tools/lombok.jar");
  }

  /** What a logger that Lombok adds needs. */
  static Path slf4j() {
    return TARGET.resolve("tools/slf4j-api.jar");
  }

  private static boolean named(Path jar, String artifact) {
    return jar.getFileName().toString().matches(artifact + "-\\d.*");
  }
}
