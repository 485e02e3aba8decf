package dev.spansmith.compilers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One line in a shell. */
public final class Command {

  private Command() {}

  /** How it ended, and what it printed on both streams. */
  public record Finished(int exit, String output) {}

  public static Finished run(Path directory, Map<String, String> environment, List<String> line) {
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
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(line + " is still running: " + output);
      }
      return new Finished(process.exitValue(), output);
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
