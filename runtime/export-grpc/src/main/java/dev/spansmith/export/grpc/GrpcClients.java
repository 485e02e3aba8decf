package dev.spansmith.export.grpc;

import io.opentelemetry.sdk.common.export.GrpcSenderConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Builds OkHttp clients for gRPC: HTTP/2, no redirects, no waiting for acknowledgements. */
final class GrpcClients {

  private static final Duration FOR_EVER = Duration.ofDays(1);

  private GrpcClients() {}

  static OkHttpClient with(GrpcSenderConfig config) {
    Duration connect = config.getConnectTimeout();
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .socketFactory(new NoDelay())
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(connect.compareTo(FOR_EVER) < 0 ? connect : FOR_EVER)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO);
    if (config.getEndpoint().getScheme().equals("http")) {
      builder.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    } else {
      builder.protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
      if (config.getSslContext() != null && config.getTrustManager() != null) {
        builder.sslSocketFactory(
            config.getSslContext().getSocketFactory(), config.getTrustManager());
      }
    }
    return builder.build();
  }

  /** A small segment goes out at once; the default costs 40 ms per request. */
  private static final class NoDelay extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
      Socket socket = new Socket();
      socket.setTcpNoDelay(true);
      return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw connected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
      throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw connected();
    }

    private static UnsupportedOperationException connected() {
      return new UnsupportedOperationException("OkHttp connects its sockets itself");
    }
  }
}
