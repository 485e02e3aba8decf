package dev.spansmith.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Both ends of the service under test, over plain sockets: sends header lines that no HTTP client
 * would, and keeps those that come out as they are.
 */
final class RawHttp implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = 10_000;

  private final ServerSocket downstream;
  private final BlockingQueue<List<String>> received = new LinkedBlockingQueue<>();

  RawHttp() throws IOException {
    downstream = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread receiver = new Thread(this::receive, "raw-downstream");
    receiver.setDaemon(true);
    receiver.start();
  }

  URI downstream() {
    return URI.create("http://127.0.0.1:" + downstream.getLocalPort() + "/");
  }

  /** Sends one request and returns the header lines of each request that it led to downstream. */
  List<List<String>> send(int port, int calls, List<String> headerLines) throws IOException {
    received.clear();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      StringBuilder request = new StringBuilder("GET /?" + calls + " HTTP/1.1\r\n");
      request.append("Host: 127.0.0.1\r\nConnection: close\r\n");
      headerLines.forEach(line -> request.append(line).append("\r\n"));
      request.append("\r\n");
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
      String status = reader(socket).readLine();
      if (status == null || !status.startsWith("HTTP/1.1 204")) {
        throw new IOException("The service answered: " + status);
      }
    }
    return new ArrayList<>(received);
  }

  private void receive() {
    while (!downstream.isClosed()) {
      try (Socket socket = downstream.accept()) {
        socket.setSoTimeout(TIMEOUT_MILLIS);
        BufferedReader reader = reader(socket);
        List<String> lines = new ArrayList<>();
        reader.readLine();
        for (String line = reader.readLine(); !line.isEmpty(); line = reader.readLine()) {
          lines.add(line);
        }
        received.add(lines);
        socket
            .getOutputStream()
            .write(
                "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException problem) {
        if (!downstream.isClosed()) {
          throw new UncheckedIOException(problem);
        }
      }
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    downstream.close();
  }
}
