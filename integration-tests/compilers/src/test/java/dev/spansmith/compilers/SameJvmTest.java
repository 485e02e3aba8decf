package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compilations that share a JVM and a class loader, as in the daemons of build tools and in IDEs,
 * know nothing of each other.
 */
class SameJvmTest {

  private static URLClassLoader loader;

  @TempDir Path directory;

  @BeforeAll
  static void loadProcessor() throws MalformedURLException {
    URL jar = Jars.processor().get(0).toUri().toURL();
    loader = new URLClassLoader(new URL[] {jar}, SameJvmTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @Test
  void inARow() throws Exception {
    assertThat(compile(Inputs.good())).isEqualTo(Inputs.golden());
    assertThat(compile(Inputs.of("orders"))).isEqualTo(Reference.of("orders"));
    assertThat(compile(Inputs.good())).isEqualTo(Inputs.golden());
  }

  @Test
  void atTheSameTime() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Map<String, String>> compilation =
        () -> {
          start.await();
          return compile(Inputs.good());
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Map<String, String>> done :
          threads.invokeAll(List.of(compilation, compilation))) {
        assertThat(done.get()).isEqualTo(Inputs.golden());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Map<String, String> compile(List<Path> sources) throws Exception {
    Path output = Files.createTempDirectory(directory, "output");
    Processor processor =
        Class.forName("dev.spansmith.processor.TracedProcessor", true, loader)
            .asSubclass(Processor.class)
            .getDeclaredConstructor()
            .newInstance();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              messages,
              files,
              null,
              List.of(
                  "-Xlint:all,-processing",
                  "-Werror",
                  "-encoding",
                  "UTF-8",
                  "-cp",
                  Compilation.path(Jars.libraries()),
                  "-d",
                  output.toString(),
                  "-s",
                  output.toString()),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      assertThat(task.call()).as(messages.toString()).isTrue();
    }
    return Texts.below(output);
  }
}
