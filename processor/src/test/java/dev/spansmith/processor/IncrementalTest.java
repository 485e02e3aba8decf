package dev.spansmith.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an incremental build relies on: a source compiled alone, against the class files of all
 * others, gives the same wrappers as the whole, and each wrapper comes from one element.
 */
final class IncrementalTest {

  @TempDir static Path whole;

  private static Map<String, String> wholeBuild;

  static Stream<Path> inputs() {
    return Sources.in("good", "libraries", "options", "javac-only").stream();
  }

  @BeforeAll
  static void compileAll() throws IOException {
    compile(whole, List.of(), inputs().toList(), new TracedProcessor());
    wholeBuild = wrappers(whole);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void oneSourceAloneGivesTheSameBytes(Path input, @TempDir Path output) throws IOException {
    compile(output, List.of(whole), List.of(input), new TracedProcessor());

    Map<String, String> alone = wrappers(output);
    assertThat(alone).isNotEmpty();
    assertThat(wholeBuild).containsAllEntriesOf(alone);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void eachWrapperHasOneOriginatingElement(Path input, @TempDir Path output) throws IOException {
    List<Element[]> originating = new ArrayList<>();

    compile(output, List.of(), List.of(input), new WithFiler(filer -> watched(filer, originating)));

    assertThat(originating).isNotEmpty().allMatch(elements -> elements.length == 1);
  }

  private static Filer watched(Filer filer, List<Element[]> originating) {
    return (Filer)
        Proxy.newProxyInstance(
            IncrementalTest.class.getClassLoader(),
            new Class<?>[] {Filer.class},
            (proxy, method, arguments) -> {
              originating.add((Element[]) arguments[1]);
              return method.invoke(filer, arguments);
            });
  }

  private static void compile(
      Path output, List<Path> classPath, List<Path> inputs, Processor processor)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<Path> all = new ArrayList<>(classPath);
      files.getLocationAsPaths(StandardLocation.CLASS_PATH).forEach(all::add);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, all);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              messages,
              files,
              null,
              inputs.stream().flatMap(input -> Sources.options(input).stream()).toList(),
              null,
              files.getJavaFileObjectsFromPaths(inputs));
      task.setProcessors(List.of(processor));
      assertThat(task.call()).as(messages.toString()).isTrue();
    }
  }

  private static Map<String, String> wrappers(Path output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      files
          .filter(file -> file.toString().endsWith("Traced.java"))
          .forEach(file -> texts.put(file.getFileName().toString(), Sources.read(file)));
    }
    return texts;
  }
}
