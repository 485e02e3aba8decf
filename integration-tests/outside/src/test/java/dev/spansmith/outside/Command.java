package dev.spansmith.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One line in a shell. */
final class Command {

  private Command() {}

  /** What it printed, both streams; fails the test unless it ends well. */
  static String run(Path directory, Map<String, String> environment, List<String> line) {
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(line))
            .directory(directory.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(Command::changesWhatIsPrinted);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(line + " is still running: " + output);
      }
      if (process.exitValue() != 0) {
        throw new AssertionError(line + " exited with " + process.exitValue() + ": " + output);
      }
      return output;
    } catch (IOException problem) {
      throw new AssertionError(line + " did not start", problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private static boolean changesWhatIsPrinted(String variable) {
    return variable.startsWith("OTEL_")
        || variable.startsWith("SPANSMITH_")
        || variable.equals("JAVA_TOOL_OPTIONS")
        || variable.equals("JDK_JAVA_OPTIONS")
        || variable.equals("JDK_JAVAC_OPTIONS");
  }
}
