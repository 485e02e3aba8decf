package dev.spansmith.compilers;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sources to compile, which live in files so that they read like the code they are. */
final class Inputs {

  private static final Path OWN = Path.of("src/test/inputs");
  private static final Path OF_PROCESSOR = Path.of("../../processor/src/test/inputs");

  private Inputs() {}

  /** Those of this module in these folders. */
  static List<Path> of(String... folders) {
    return Stream.of(folders)
        .flatMap(folder -> Texts.files(OWN.resolve(folder), ".java").stream())
        .toList();
  }

  /** The processor's own, each named after the risk it holds. */
  static List<Path> good() {
    return Texts.files(OF_PROCESSOR.resolve("good"), ".java");
  }

  /** What every compiler makes of the processor's own, by its path. */
  static Map<String, String> golden() {
    Map<String, String> golden = new TreeMap<>();
    for (Path file : Texts.files(OF_PROCESSOR.resolve("good/golden"), ".golden")) {
      String name = file.getFileName().toString().replace(".golden", "");
      golden.put("good/" + name, Texts.read(file));
    }
    return golden;
  }

  /** Those that return other libraries' types. */
  static List<Path> withLibraries() {
    return Texts.files(OF_PROCESSOR.resolve("libraries"), ".java");
  }

  static boolean areModule(Collection<Path> sources) {
    return sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
  }
}
