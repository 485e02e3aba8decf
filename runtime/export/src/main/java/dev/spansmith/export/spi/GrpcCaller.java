package dev.spansmith.export.spi;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Makes unary gRPC calls, all of one method and all to one receiver. Carries bytes and decides
 * nothing: what a status means, and whether to try again, is up to whoever calls.
 *
 * <p>For use by any number of threads.
 */
public interface GrpcCaller extends Closeable {

  /**
   * Makes one call and waits for its answer. Follows no redirect.
   *
   * <pre>{@code
   * GrpcReply reply = caller.call(Map.of(), request.toByteArray(), TimeUnit.SECONDS.toNanos(10));
   * if ("0".equals(reply.field("grpc-status"))) { ... }
   * }</pre>
   *
   * @param headers what the request carries besides gRPC's own; fit to be sent; not null
   * @param message the request message, compressed if the configuration names a compressor; not
   *     null
   * @param nanos how long the call may take
   * @return whatever came back, of whatever status; never null
   * @throws IOException if nothing that can be read came back in time, or the thread was
   *     interrupted, which it then stays
   */
  GrpcReply call(Map<String, List<String>> headers, byte[] message, long nanos) throws IOException;

  /** Lets go of connections. A call after this opens new ones. */
  @Override
  void close();
}
