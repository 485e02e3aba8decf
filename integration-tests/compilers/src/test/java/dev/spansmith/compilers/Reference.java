package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the javac that runs the tests makes of an input in an ordinary compilation. Everywhere else
 * it has to be the same to the letter.
 */
final class Reference {

  private static final Map<List<String>, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

  private Reference() {}

  /** The generated files by their paths; compiled once. */
  static Map<String, String> of(String... folders) {
    return KNOWN.computeIfAbsent(List.of(folders), key -> compile(folders));
  }

  private static Map<String, String> compile(String... folders) {
    try {
      Path directory = Files.createTempDirectory(Path.of("target"), "reference-");
      Map<String, String> generated =
          Compilation.usual(new Javac(Jdks.running()), directory, Inputs.of(folders))
              .silently()
              .generated();
      assertThat(generated).as("what the processor writes").isNotEmpty();
      return generated;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
