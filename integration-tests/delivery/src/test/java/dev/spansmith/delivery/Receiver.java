package dev.spansmith.delivery;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;

/** Takes OTLP on a free port, and refuses it while it is told to. */
interface Receiver extends AutoCloseable {

  static Receiver of(Protocol protocol) throws IOException, GeneralSecurityException {
    return of(protocol, null);
  }

  /**
   * Started, on loopback.
   *
   * @param tls null for none
   */
  static Receiver of(Protocol protocol, Tls tls) throws IOException, GeneralSecurityException {
    return protocol == Protocol.GRPC ? new GrpcReceiver(tls) : new HttpReceiver(tls);
  }

  int port();

  Inbox inbox();

  /** Whether requests are answered as by a receiver that is overloaded. */
  void overloaded(boolean now);

  /** How long each answer is on its way; none unless told. */
  void latency(Duration time);

  @Override
  void close();

  /** Whose key a receiver has, and whom it lets in if it asks for a certificate at all. */
  record Tls(Certificates own, Certificates client, boolean asksForCertificate) {}
}
