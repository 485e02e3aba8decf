package dev.spansmith.delivery;

import io.opentelemetry.api.trace.Tracer;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** One fault while an application works: how many spans it recorded, and what became of them. */
final class Scene {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What happens to the network or the receiver; returns when it is over. */
  interface Fault {

    /** How often something broke. */
    int strike(Wire wire, Receiver receiver) throws IOException, InterruptedException;
  }

  /** Makes what exports to a port. */
  interface Maker {
    Exporting to(Protocol protocol, int port);
  }

  /**
   * The result.
   *
   * @param recorded spans that ended
   * @param peak the most memory that waiting spans took, zero if unknown
   */
  record Account(int recorded, int arrived, int duplicates, int faults, long peak) {

    int lost() {
      return recorded - arrived;
    }

    @Override
    public String toString() {
      return "%d of %d lost, %d twice, %d faults, peak %.1f MiB"
          .formatted(lost(), recorded, duplicates, faults, peak / (1024.0 * 1024.0));
    }
  }

  private final int perSecond;
  private final Fault fault;
  private volatile boolean over;
  private int recorded;
  private long peak;

  private Scene(int perSecond, Fault fault) {
    this.perSecond = perSecond;
    this.fault = fault;
  }

  static Account play(Protocol protocol, Maker maker, int perSecond, Fault fault)
      throws IOException, GeneralSecurityException, InterruptedException {
    return new Scene(perSecond, fault).play(protocol, maker);
  }

  private Account play(Protocol protocol, Maker maker)
      throws IOException, GeneralSecurityException, InterruptedException {
    try (Receiver receiver = Receiver.of(protocol);
        Wire wire = new Wire(receiver.port())) {
      int faults;
      try (Exporting exporting = maker.to(protocol, wire.port())) {
        Thread application = new Thread(() -> work(exporting));
        application.start();
        try {
          faults = fault.strike(wire, receiver);
        } finally {
          over = true;
          application.join();
        }
        exporting.flush(PATIENCE);
      }
      Inbox inbox = receiver.inbox();
      return new Account(recorded, inbox.spans(), inbox.duplicates(), faults, peak);
    }
  }

  private void work(Exporting exporting) {
    Tracer tracer = exporting.tracer();
    long start = System.nanoTime();
    while (!over) {
      long due = (System.nanoTime() - start) * perSecond / Duration.ofSeconds(1).toNanos();
      while (recorded < due) {
        tracer.spanBuilder("work").setAttribute("step", recorded).startSpan().end();
        recorded++;
      }
      peak = Math.max(peak, exporting.queuedBytes());
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
  }
}
