package dev.spansmith.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program of the tests in a JVM of its own, with exactly the OTEL variables given. */
final class ChildJvm {

  private ChildJvm() {}

  static String run(Class<?> program, Map<String, String> environment, String... arguments) {
    List<String> command = onClassPath(program);
    command.addAll(List.of(arguments));
    return run(command, environment);
  }

  private static List<String> onClassPath(Class<?> program) {
    return new ArrayList<>(List.of("-cp", classPath(), program.getName()));
  }

  static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** What it printed, both streams. */
  static String run(List<String> arguments, Map<String, String> environment) {
    return awaitEnd(start(arguments, environment));
  }

  private static Process start(List<String> arguments, Map<String, String> environment) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_"));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  private static String awaitEnd(Process process) {
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("Still running: " + output);
      }
      return output + "exit " + process.exitValue();
    } catch (IOException problem) {
      throw new AssertionError(problem);
    } catch (InterruptedException problem) {
      Thread.currentThread().interrupt();
      throw new AssertionError(problem);
    }
  }
}
