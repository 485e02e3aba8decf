package dev.spansmith.compilers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The JDKs of this machine that the processor runs on, one of each version: the one that runs the
 * tests, and those installed beside it.
 */
public final class Jdks {

  /** The oldest that the processor runs on. */
  private static final int OLDEST = 17;

  private static final Pattern FEATURE = Pattern.compile("\"?(\\d+).*");

  private static final Jdk RUNNING =
      new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));

  private static final Map<Integer, Jdk> ALL = find();

  private Jdks() {}

  /**
   * One of them.
   *
   * @param feature its version, such as 17
   */
  public record Jdk(int feature, Path home) {

    public String tool(String name) {
      return home.resolve("bin").resolve(name).toString();
    }

    @Override
    public String toString() {
      return "JDK " + feature;
    }
  }

  public static Jdk running() {
    return RUNNING;
  }

  public static List<Jdk> all() {
    return List.copyOf(ALL.values());
  }

  static Optional<Jdk> ofVersion(int feature) {
    return Optional.ofNullable(ALL.get(feature));
  }

  private static Map<Integer, Jdk> find() {
    Map<Integer, Jdk> found = new TreeMap<>();
    found.put(RUNNING.feature(), RUNNING);
    try (Stream<Path> beside = Files.list(RUNNING.home().getParent())) {
      beside
          .sorted()
          .flatMap(home -> feature(home).map(feature -> new Jdk(feature, home)).stream())
          .filter(jdk -> jdk.feature() >= OLDEST)
          .forEach(jdk -> found.putIfAbsent(jdk.feature(), jdk));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return found;
  }

  private static Optional<Integer> feature(Path home) {
    if (!Files.isExecutable(home.resolve("bin").resolve("javac"))) {
      return Optional.empty();
    }
    Properties release = new Properties();
    try (InputStream file = Files.newInputStream(home.resolve("release"))) {
      release.load(file);
    } catch (IOException none) {
      return Optional.empty();
    }
    Matcher version = FEATURE.matcher(release.getProperty("JAVA_VERSION", ""));
    return version.matches() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
  }
}
