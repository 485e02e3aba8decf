package dev.spansmith.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Starts servers of others as processes of their own, and waits until they answer. */
final class Servers {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Servers() {}

  static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static Running start(Path log, String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_"));
    return new Running(builder.start(), log);
  }

  /** A question to a server that may not be there yet. */
  interface Question {
    boolean isAnswered() throws IOException, InterruptedException;
  }

  record Running(Process process, Path log) implements AutoCloseable {

    void await(Question question) throws IOException {
      long start = System.nanoTime();
      try {
        while (!answers(question)) {
          if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
            process.destroyForcibly();
            throw new AssertionError("It does not run:\n" + Files.readString(log));
          }
          Thread.sleep(100);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new AssertionError(interrupted);
      }
    }

    private static boolean answers(Question question) throws InterruptedException {
      try {
        return question.isAnswered();
      } catch (IOException notYet) {
        return false;
      }
    }

    @Override
    public void close() {
      process.destroy();
      try {
        if (process.waitFor(20, TimeUnit.SECONDS)) {
          return;
        }
      } catch (InterruptedException hurry) {
        Thread.currentThread().interrupt();
      }
      process.destroyForcibly();
    }
  }
}
