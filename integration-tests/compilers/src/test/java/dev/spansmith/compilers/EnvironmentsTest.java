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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every wrapper is the golden one to the letter, whichever compiler makes it, where, from sources
 * in whichever order.
 */
class EnvironmentsTest {

  @TempDir Path directory;

  @EveryCompiler
  void ordinary(Compiler compiler) {
    assertGolden(compiler, Compilation.usual(compiler, directory, sources()));
  }

  @EveryCompiler
  void turkishInAsciiWithCarriageReturns(Compiler compiler) {
    Compilation compilation =
        Compilation.usual(compiler, directory, withCarriageReturns(sources()))
            .inEnvironment("LC_ALL", "C")
            .inJvm("-Duser.language=tr", "-Duser.country=TR", "-Dline.separator=\r\n");
    if (compiler instanceof Javac javac && javac.jdk().feature() >= 18) {
      compilation.inJvm("-Dfile.encoding=COMPAT");
    }
    assertGolden(compiler, compilation);
  }

  @EveryCompiler
  void sourcesTheOtherWayRound(Compiler compiler) {
    List<Path> reversed = new ArrayList<>(sources());
    Collections.reverse(reversed);

    assertGolden(compiler, Compilation.usual(compiler, directory, reversed));
  }

  @EveryCompiler
  void forJava17WithParameterNamesAndNoDebugging(Compiler compiler) {
    assertGolden(
        compiler,
        Compilation.bare(compiler, directory)
            .with(compiler instanceof Javac ? compiler.fullLint() : List.of())
            .with("--release", "17", "-parameters", "-g:none")
            .with("-cp", Compilation.path(Jars.libraries()))
            .processorPath(Jars.processor())
            .of(sources()));
  }

  @EveryCompiler
  void processingFirstAndThenCompiling(Compiler compiler) {
    Compilation.Outcome processed =
        assertGolden(
            compiler, Compilation.usual(compiler, directory, sources()).with("-proc:only"));

    assertThat(Texts.files(processed.classes(), ".class")).isEmpty();
    Compilation compilation =
        Compilation.strict(compiler, directory, sources())
            .with("-proc:none")
            .of(Texts.files(Compilation.generated(directory), ".java"));
    if (compiler instanceof Javac) {
      compilation.with("-Xlint:all").silently();
    } else {
      compilation.successfully();
    }
  }

  /** Else the test above might compare the same replacement characters with each other. */
  @Test
  void namesOutsideAsciiAreWhatTheSourceSays() {
    assertThat(Reference.of("unicode").get("app/WeightsTraced.java"))
        .contains("SpanDefinition.of(\"Gr\\u00f6\\u00dfe messen \\u2192 \\u65e5\\u672c\",")
        .contains(".attribute(\"stra\\u00dfe\", \"Hauptstra\\u00dfe 1\\n2. Hof\"")
        .contains("\"first line\\nsecond line\"")
        .contains("MESSEN_GRÖSSE = AttributeKey.longKey(\"gr\\u00f6\\u00dfe\")")
        .contains("INSIDE_INDIGO_INDIGO = AttributeKey.longKey(\"indigo\")");
  }

  private static Compilation.Outcome assertGolden(Compiler compiler, Compilation compilation) {
    Map<String, String> golden = new TreeMap<>(Inputs.golden());
    golden.putAll(Reference.of("unicode"));
    Compilation.Outcome outcome =
        compiler instanceof Javac ? compilation.silently() : compilation.successfully();
    assertThat(outcome.generated()).isEqualTo(golden);
    return outcome;
  }

  private static List<Path> sources() {
    return Stream.concat(Inputs.good().stream(), Inputs.of("unicode").stream()).toList();
  }

  /** As they are on Windows. */
  private List<Path> withCarriageReturns(List<Path> sources) {
    List<Path> copies = new ArrayList<>();
    for (Path source : sources) {
      Path copy = directory.resolve("windows").resolve(source.getFileName());
      Texts.write(copy, Texts.read(source).replace("\n", "\r\n"));
      copies.add(copy);
    }
    return copies;
  }
}
