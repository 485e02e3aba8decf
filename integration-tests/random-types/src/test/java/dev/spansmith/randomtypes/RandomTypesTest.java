package dev.spansmith.randomtypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random annotated types: every wrapper compiles without a warning, with javac and ECJ to the same
 * text, and cannot be told from its plain twin but by its spans. A failure names the seed; {@code
 * -Drandom.types.seed=N} shows it again, and {@code -Drandom.types.batches=N} searches longer.
 */
final class RandomTypesTest {

  private static final long FIXED = 1;

  static LongStream seeds() {
    String given = System.getProperty("random.types.seed", "");
    if (!given.isEmpty()) {
      return LongStream.of(Long.parseLong(given));
    }
    LongStream random =
        ThreadLocalRandom.current()
            .longs(Integer.getInteger("random.types.batches", 1), 2, Integer.MAX_VALUE);
    return LongStream.concat(LongStream.of(FIXED), random);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wrapperCannotBeToldFromItsTwin(long seed) throws IOException {
    System.out.println("random.types.seed=" + seed);
    Path directory =
        Files.createTempDirectory(
            Files.createDirectories(Path.of("target", "random-types")), seed + "-");

    assertThat(new Batch(seed, directory).problems())
        .as("-Drandom.types.seed=%s; the sources are in %s", seed, directory)
        .isEmpty();
  }
}
