package dev.spansmith.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar on a user's processor path: found by javac and Gradle, and alone with what it brings. */
class ProcessorJarTest {

  private static final String PROCESSOR = "dev.spansmith.processor.TracedProcessor";

  @Test
  void javacFindsTheProcessor() throws IOException {
    assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
        .isEqualTo(PROCESSOR);
  }

  @Test
  void gradleIsToldThatItIsIsolating() throws IOException {
    assertThat(text("META-INF/gradle/incremental.annotation.processors"))
        .isEqualTo(PROCESSOR + ",isolating");
  }

  @Test
  void everyLibraryIsRelocated() throws IOException {
    try (JarFile jar = jar()) {
      List<String> classes =
          jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")).toList();

      assertThat(classes)
          .isNotEmpty()
          .allMatch(name -> name.startsWith("dev/spansmith/processor/"))
          .anyMatch(name -> name.startsWith("dev/spansmith/processor/shaded/javapoet/"));
    }
  }

  private static String text(String entry) throws IOException {
    try (JarFile jar = jar();
        InputStream stream = jar.getInputStream(jar.getJarEntry(entry))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static JarFile jar() throws IOException {
    return new JarFile(Jars.processor().get(0).toFile());
  }
}
