package dev.spansmith.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The network between an application and its receiver: can be cut, can reset connections, and can
 * hold back every byte. Starts cut.
 */
final class Wire implements AutoCloseable {

  private final int receiver;
  private final int port;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private ServerSocket listening;
  private boolean silent;

  Wire(int receiver) throws IOException {
    this.receiver = receiver;
    try (ServerSocket free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  /** Connections are possible again, and bytes held back go on. */
  synchronized Wire open() throws IOException {
    silent = false;
    notifyAll();
    if (listening == null) {
      ServerSocket server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      listening = server;
      threads.execute(() -> accept(server));
    }
    return this;
  }

  /** Nobody listens any more, and all connections break. */
  synchronized void cut() throws IOException {
    if (listening != null) {
      listening.close();
      listening = null;
    }
    reset();
  }

  /** All connections break; new ones are possible. */
  void reset() throws IOException {
    for (Socket socket : sockets) {
      try {
        socket.setSoLinger(true, 0);
      } catch (IOException closedMeanwhile) {
        continue;
      }
      socket.close();
    }
  }

  /** Connections stay, and new ones are possible, but no byte arrives. */
  synchronized void silent() {
    silent = true;
  }

  private void accept(ServerSocket server) {
    while (!server.isClosed()) {
      try {
        Socket application = server.accept();
        Socket other = new Socket(InetAddress.getLoopbackAddress(), receiver);
        for (Socket socket : new Socket[] {application, other}) {
          socket.setTcpNoDelay(true);
          sockets.add(socket);
        }
        threads.execute(() -> pump(application, other));
        threads.execute(() -> pump(other, application));
      } catch (IOException cutOrReset) {
        // The next one, if there is to be one.
      }
    }
  }

  private void pump(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[16 * 1024];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        awaitSpeech();
        out.write(bytes, 0, read);
      }
    } catch (IOException | InterruptedException broken) {
      // Both ends close, which is what the other side is to see.
    } finally {
      sockets.remove(from);
      sockets.remove(to);
    }
  }

  private synchronized void awaitSpeech() throws InterruptedException {
    while (silent) {
      wait();
    }
  }

  @Override
  public void close() throws IOException {
    cut();
    threads.shutdownNow();
  }
}
