package dev.spansmith.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Packs {@link AgentCustomizer} as the extension that an agent loads. */
final class AgentExtension {

  private static final List<Class<?>> CLASSES =
      List.of(AgentCustomizer.class, DiscardingProcessor.class, DroppingExporter.class);

  private AgentExtension() {}

  static List<String> settings(Path folder) throws IOException {
    Path jar = folder.resolve("benchmark-agent-extension.jar");
    pack(jar);
    return List.of(
        "-Dotel.javaagent.extensions=" + jar.toAbsolutePath(),
        "-Dotel.javaagent.logging=none",
        "-Dotel.traces.exporter=none",
        "-Dotel.metrics.exporter=none",
        "-Dotel.logs.exporter=none",
        "-Dotel.traces.sampler=parentbased_always_on");
  }

  private static void pack(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Class<?> type : CLASSES) {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = AgentExtension.class.getResourceAsStream("/" + name)) {
          put(out, name, bytes.readAllBytes());
        }
      }
      put(
          out,
          "META-INF/services/"
              + "io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider",
          AgentCustomizer.class.getName().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
