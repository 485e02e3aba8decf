package dev.spansmith.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Zipkin server, as one downloads it, and what it answers to queries. */
final class Zipkin implements AutoCloseable {

  private static final Pattern SPAN_ID = Pattern.compile("\"id\":\"([0-9a-f]{16})\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port = Servers.freePort();
  private final Servers.Running server;

  Zipkin(Path jar, Path log) throws IOException {
    server =
        Servers.start(
            log,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-jar",
            jar.toString(),
            "--server.port=" + port,
            "--logging.level.root=WARN");
    server.await(() -> get("/health").contains("UP"));
  }

  String spansEndpoint() {
    return "http://127.0.0.1:" + port + "/api/v2/spans";
  }

  /** All of a trace, as JSON; empty if there is none of that id. */
  String trace(String traceId) throws IOException, InterruptedException {
    return get("/api/v2/trace/" + traceId);
  }

  static Set<String> spanIds(String json) {
    Set<String> ids = new TreeSet<>();
    for (Matcher found = SPAN_ID.matcher(json); found.find(); ) {
      ids.add(found.group(1));
    }
    return ids;
  }

  private String get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  @Override
  public void close() {
    server.close();
  }
}
