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

  private static final String ASYNCHRONOUS = "Async";

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
    return goldenIn("good", "");
  }

  /** Of the processor's own that mention other libraries, those that return such types. */
  static List<Path> asynchronous() {
    return Texts.files(OF_PROCESSOR.resolve("libraries"), ".java").stream()
        .filter(input -> input.getFileName().toString().startsWith(ASYNCHRONOUS))
        .toList();
  }

  /** What every compiler makes of those. */
  static Map<String, String> asynchronousGolden() {
    return goldenIn("libraries", ASYNCHRONOUS);
  }

  private static Map<String, String> goldenIn(String folder, String beginning) {
    Map<String, String> golden = new TreeMap<>();
    for (Path file : Texts.files(OF_PROCESSOR.resolve(folder).resolve("golden"), ".golden")) {
      String name = file.getFileName().toString().replace(".golden", "");
      if (name.startsWith(beginning)) {
        golden.put("good/" + name, Texts.read(file));
      }
    }
    return golden;
  }

  static boolean areModule(Collection<Path> sources) {
    return sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
  }
}
