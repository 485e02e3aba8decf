package dev.spansmith.runtime;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program of the tests in a JVM of its own: for what is decided once per JVM. */
final class ChildJvm {

  private ChildJvm() {}

  /** What it printed, both streams, and how it ended. */
  static String run(Class<?> program, String extraClassPath, String... jvmArguments) {
    return run(program, classPath(extraClassPath), List.of(jvmArguments));
  }

  /** As an application that has none of the libraries whose files have such names. */
  static String runWithout(String libraries, Class<?> program, String... jvmArguments) {
    String classPath =
        Stream.of(classPath("").split(File.pathSeparator, -1))
            .filter(path -> !Path.of(path).getFileName().toString().matches(libraries))
            .collect(Collectors.joining(File.pathSeparator));
    return run(program, classPath, List.of(jvmArguments));
  }

  private static String run(Class<?> program, String classPath, List<String> jvmArguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(jvmArguments);
    command.add("-cp");
    command.add(classPath);
    command.add(program.getName());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
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

  /** The tests run on the module path, the program on the class path. */
  private static String classPath(String extra) {
    return Stream.of(
            extra,
            folderOf(ChildJvm.class),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String folderOf(Class<?> type) {
    try {
      Path file = Path.of(type.getResource(type.getSimpleName() + ".class").toURI());
      Path folder = file;
      for (int i = 0; i < type.getName().split("\\.").length; i++) {
        folder = folder.getParent();
      }
      return folder.toString();
    } catch (URISyntaxException problem) {
      throw new AssertionError(problem);
    }
  }
}
