package dev.spansmith.carriers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A service in another language, {@code relay.js} on OpenTelemetry's SDK from npm, which is
 * installed below {@code target}.
 */
final class NodeService implements AutoCloseable {

  private static final List<String> PACKAGES =
      List.of("@opentelemetry/api@1.9.0", "@opentelemetry/sdk-trace-node@2.12.1");
  private static final Path FOLDER = Path.of("target", "node").toAbsolutePath();

  private final Process process;
  private final BufferedReader output;
  private final URI address;

  /**
   * A span as it says.
   *
   * @param parentId the parent's span id, or {@code -}
   */
  record Said(String name, String traceId, String spanId, String parentId) {}

  private NodeService(Process process) throws IOException {
    this.process = process;
    this.output = process.inputReader(UTF_8);
    String port = output.readLine();
    if (port == null) {
      throw new IOException("The service ended before it listened");
    }
    this.address = URI.create("http://127.0.0.1:" + port.split(" ", -1)[1] + "/");
  }

  /** Starts one that calls on. */
  static NodeService start(URI downstream) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    try (InputStream script = NodeService.class.getResourceAsStream("/relay.js")) {
      Files.write(FOLDER.resolve("relay.js"), script.readAllBytes());
    }
    // Without a package.json of its own npm would look for one further up.
    Files.writeString(FOLDER.resolve("package.json"), "{\"private\": true}\n");
    List<String> install =
        new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"));
    install.addAll(PACKAGES);
    Path log = FOLDER.resolve("npm.log");
    Process npm =
        new ProcessBuilder(install)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!npm.waitFor(3, TimeUnit.MINUTES) || npm.exitValue() != 0) {
      npm.destroyForcibly();
      throw new IOException("npm install failed:\n" + Files.readString(log));
    }
    return new NodeService(
        new ProcessBuilder("node", "relay.js", downstream.toString())
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  URI address() {
    return address;
  }

  /** Ends it and returns all its spans. */
  List<Said> spans() throws IOException {
    process.getOutputStream().close();
    return output
        .lines()
        .map(line -> line.split(" ", -1))
        .map(words -> new Said(words[1], words[2], words[3], words[4]))
        .toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
