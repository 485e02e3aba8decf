package dev.spansmith.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** An OpenTelemetry Collector that hands on to Zipkin; each protocol plainly and over TLS. */
final class Collector implements AutoCloseable {

  private final int http = Servers.freePort();
  private final int grpc = Servers.freePort();
  private final int httpTls = Servers.freePort();
  private final int grpcTls = Servers.freePort();
  private final Servers.Running server;

  Collector(Path program, Path folder, String zipkin, Receiver.Tls tls) throws Exception {
    Path config =
        Files.writeString(
            folder.resolve("collector.yaml"),
            """
            receivers:
              otlp:
                protocols:
                  http: {endpoint: 127.0.0.1:%d}
                  grpc: {endpoint: 127.0.0.1:%d}
              otlp/tls:
                protocols:
                  http: {endpoint: 127.0.0.1:%d, tls: &tls {cert_file: %s, key_file: %s, client_ca_file: %s}}
                  grpc: {endpoint: 127.0.0.1:%d, tls: *tls}
            processors:
              batch: {timeout: 100ms}
            exporters:
              zipkin: {endpoint: "%s"}
            service:
              telemetry: {metrics: {level: none}}
              pipelines:
                traces: {receivers: [otlp, otlp/tls], processors: [batch], exporters: [zipkin]}
            """
                .formatted(
                    http,
                    grpc,
                    httpTls,
                    tls.own().certificate(),
                    tls.own().key(),
                    tls.client().certificate(),
                    grpcTls,
                    zipkin));
    server =
        Servers.start(folder.resolve("collector.log"), program.toString(), "--config=" + config);
    for (int port : new int[] {http, grpc, httpTls, grpcTls}) {
      server.await(() -> listens(port));
    }
  }

  private static boolean listens(int port) throws IOException {
    try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return connected.isConnected();
    }
  }

  int port(Protocol protocol, boolean tls) {
    return switch (protocol) {
      case HTTP -> tls ? httpTls : http;
      case GRPC -> tls ? grpcTls : grpc;
    };
  }

  @Override
  public void close() {
    server.close();
  }
}
