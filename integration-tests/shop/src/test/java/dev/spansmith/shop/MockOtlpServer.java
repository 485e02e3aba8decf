package dev.spansmith.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * An OTLP receiver that is not ours: npm's {@code @elastic/mockotlpserver}, installed below {@code
 * target} and run by {@code receiver.js}. Where there is no Node the test that wants it is skipped,
 * and fails in CI.
 */
final class MockOtlpServer implements AutoCloseable {

  private static final String PACKAGE = "@elastic/mockotlpserver@0.10.0";
  private static final Path FOLDER = Path.of("target", "receiver").toAbsolutePath();

  private final Process process;
  private final BufferedReader output;

  private MockOtlpServer(Process process) {
    this.process = process;
    this.output = process.inputReader(UTF_8);
  }

  static MockOtlpServer start() throws IOException, InterruptedException {
    requireNode();
    install();
    return new MockOtlpServer(
        new ProcessBuilder("node", "receiver.js")
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** Where it listens for this protocol. To be asked in the order in which it says so. */
  String endpoint(String protocol) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(protocol + " ")) {
        return line.substring(protocol.length() + 1);
      }
    }
    throw new AssertionError("The receiver ended before it listened for " + protocol);
  }

  /** A span as it arrived; links as {@code <trace id>-<span id>}. */
  record Received(String traceId, String spanId, String parentId, List<String> links) {

    static final String NONE = "-";

    private static Received of(String line) {
      String[] words = line.split(" ", -1);
      List<String> links = words[4].equals(NONE) ? List.of() : List.of(words[4].split(",", -1));
      return new Received(words[1], words[2], words[3], links);
    }
  }

  /** Ends it and returns all that arrived. */
  List<Received> received() throws IOException {
    process.getOutputStream().close();
    return output.lines().filter(line -> line.startsWith("span ")).map(Received::of).toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static void requireNode() throws InterruptedException {
    boolean installed = isInstalled("node") && isInstalled("npm");
    String missing = "Node and npm are needed to start " + PACKAGE;
    if (Boolean.parseBoolean(System.getenv("CI")) && !installed) {
      throw new AssertionError(missing);
    }
    if (!installed) {
      // Surefire counts what is skipped and does not say why.
      System.err.println("Skipped: " + missing);
    }
    Assumptions.assumeTrue(installed, missing);
  }

  private static boolean isInstalled(String program) throws InterruptedException {
    try {
      return run(Path.of("").toAbsolutePath(), program, "--version") == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static void install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Path script = FOLDER.resolve("receiver.js");
    try (InputStream source = MockOtlpServer.class.getResourceAsStream("/receiver.js")) {
      Files.write(script, source.readAllBytes());
    }
    // Without a package.json of its own npm would look for one further up.
    Files.writeString(FOLDER.resolve("package.json"), "{\"private\": true}\n");
    int exitCode =
        run(FOLDER, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE);
    if (exitCode != 0) {
      throw new AssertionError("npm install " + PACKAGE + " ended with " + exitCode);
    }
  }

  private static int run(Path folder, String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(Arrays.asList(command));
    if (System.getProperty("os.name").startsWith("Windows")) {
      words.addAll(0, List.of("cmd", "/c"));
    }
    Process process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("Still running: " + words);
    }
    return process.exitValue();
  }

  private static Path log() throws IOException {
    return Files.createDirectories(FOLDER.getParent()).resolve("receiver.log");
  }
}
