package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.compilers.Compiler.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Types and constants that somebody else's processor writes while ours is looking for them. */
class OtherProcessorTest {

  @TempDir static Path other;

  @TempDir Path directory;

  static Stream<Arguments> compilersAndOrders() {
    return Compiler.all()
        .flatMap(compiler -> Stream.of(true, false).map(first -> Arguments.of(compiler, first)));
  }

  @BeforeAll
  static void compileTheOther() {
    Path classes =
        Compilation.bare(new Javac(Jdks.running()), other)
            .with("-proc:none", "--release", "17")
            .of(Inputs.of("later-processor"))
            .silently()
            .classes();
    Texts.write(
        classes.resolve("META-INF/services/javax.annotation.processing.Processor"),
        "LaterProcessor\n");
  }

  @ParameterizedTest(name = "{0}, ours first: {1}")
  @MethodSource("compilersAndOrders")
  void isWaitedFor(Compiler compiler, boolean oursFirst) {
    List<Path> processors = new ArrayList<>(Jars.processor());
    processors.add(Compilation.classes(other));
    if (!oursFirst) {
      Collections.reverse(processors);
    }

    Map<String, String> generated =
        new TreeMap<>(
            Compilation.strict(compiler, directory, Inputs.of("later"))
                .processorPath(processors)
                .silently()
                .generated());

    generated.keySet().removeAll(List.of("app/Later.java", "app/Sooner.java"));
    assertThat(generated).isEqualTo(Reference.of("later", "later-written"));
  }
}
