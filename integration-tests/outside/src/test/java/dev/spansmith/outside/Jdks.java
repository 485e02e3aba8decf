package dev.spansmith.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The JDKs of this machine: the one that runs the tests, and those installed beside it. */
final class Jdks {

  private Jdks() {}

  static Optional<Path> ofVersion(int feature) {
    Path current = Path.of(System.getProperty("java.home"));
    if (isVersion(current, feature)) {
      return Optional.of(current);
    }
    try (Stream<Path> beside = Files.list(current.getParent())) {
      return beside.filter(home -> isVersion(home, feature)).sorted().findFirst();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static boolean isVersion(Path home, int feature) {
    if (!Files.isExecutable(home.resolve("bin").resolve("javac"))) {
      return false;
    }
    Properties release = new Properties();
    try (InputStream file = Files.newInputStream(home.resolve("release"))) {
      release.load(file);
    } catch (IOException none) {
      return false;
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.matches(feature + "\\b.*");
  }
}
