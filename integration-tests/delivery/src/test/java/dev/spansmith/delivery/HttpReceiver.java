package dev.spansmith.delivery;

import com.google.protobuf.CodedInputStream;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLParameters;

/** OTLP over http/protobuf, on the JDK's server. */
final class HttpReceiver implements Receiver {

  private final Inbox inbox = new Inbox();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile boolean overloaded;
  private volatile Duration latency = Duration.ZERO;

  HttpReceiver(Tls tls) throws IOException, GeneralSecurityException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = tls == null ? HttpServer.create(anyPort, 0) : secured(anyPort, tls);
    server.createContext("/v1/traces", this::receive);
    server.setExecutor(threads);
    server.start();
  }

  private static HttpServer secured(InetSocketAddress address, Tls tls)
      throws IOException, GeneralSecurityException {
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(tls.own().trusting(tls.client())) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters parts = getSSLContext().getDefaultSSLParameters();
            parts.setNeedClientAuth(tls.asksForCertificate());
            parameters.setSSLParameters(parts);
          }
        });
    return server;
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (overloaded) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      try (InputStream plain = plain(body, encoding)) {
        inbox.accept(CodedInputStream.newInstance(plain.readAllBytes()), encoding);
      }
      LockSupport.parkNanos(latency.toNanos());
      exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static InputStream plain(byte[] body, String encoding) throws IOException {
    InputStream bytes = new ByteArrayInputStream(body);
    return "gzip".equals(encoding) ? new GZIPInputStream(bytes) : bytes;
  }

  @Override
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public Inbox inbox() {
    return inbox;
  }

  @Override
  public void overloaded(boolean now) {
    overloaded = now;
  }

  @Override
  public void latency(Duration time) {
    latency = time;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
