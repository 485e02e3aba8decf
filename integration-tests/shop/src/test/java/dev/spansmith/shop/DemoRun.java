package dev.spansmith.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The demo as a user runs it, in a JVM of its own.
 *
 * @param output both streams
 */
record DemoRun(String output, int exitCode) {

  private static final int MAX_SECONDS = 240;

  /** Exactly these {@code OTEL_*} variables are set. */
  static DemoRun with(Map<String, String> environment, String... jvmArguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dsun.stdout.encoding=UTF-8");
    command.addAll(List.of(jvmArguments));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_"));
    builder.environment().putAll(environment);
    return run(builder);
  }

  private static DemoRun run(ProcessBuilder builder) {
    try {
      Path output = Files.createTempFile("demo", ".txt");
      Process process = builder.redirectOutput(output.toFile()).start();
      boolean ended = process.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly().waitFor();
      String said = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      if (!ended) {
        throw new AssertionError("Still running after " + MAX_SECONDS + " s:\n" + said);
      }
      return new DemoRun(said, process.exitValue());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
