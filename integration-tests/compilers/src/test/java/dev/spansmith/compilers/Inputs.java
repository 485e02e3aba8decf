package dev.spansmith.compilers;

import dev.spansmith.compilers.Compiler.Ecj;
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

  /** ECJ wants what a {@code permits} clause names before a processor can write it. */
  private static final String NOT_FOR_ECJ = "Permitting";

  private Inputs() {}

  /** Those of this module in these folders. */
  static List<Path> of(String... folders) {
    return Stream.of(folders)
        .flatMap(folder -> Texts.files(OWN.resolve(folder), ".java").stream())
        .toList();
  }

  /** The processor's own, each named after the risk it holds. */
  static List<Path> good(Compiler compiler) {
    return Texts.files(OF_PROCESSOR.resolve("good"), ".java").stream()
        .filter(file -> isFor(compiler, file))
        .toList();
  }

  /** What every compiler makes of the processor's own, by its path. */
  static Map<String, String> golden(Compiler compiler) {
    Map<String, String> golden = new TreeMap<>();
    for (Path file : Texts.files(OF_PROCESSOR.resolve("golden"), ".golden")) {
      if (isFor(compiler, file)) {
        String name = file.getFileName().toString().replace(".golden", "");
        golden.put("good/" + name, Texts.read(file));
      }
    }
    return golden;
  }

  static boolean areModule(Collection<Path> sources) {
    return sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
  }

  private static boolean isFor(Compiler compiler, Path file) {
    return !(compiler instanceof Ecj) || !file.getFileName().toString().startsWith(NOT_FOR_ECJ);
  }
}
