package dev.spansmith.export;

import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Says once when spans begin to get lost, and once when that is over. For the worker only. */
final class LossLog {

  private static final Logger LOG = Logger.getLogger(Telemetry.class.getName());
  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Ledger ledger;
  private long known;
  private long before;
  private long lastLoss;
  private boolean losing;

  LossLog(Ledger ledger) {
    this.ledger = ledger;
  }

  void look(long now) {
    long lost = ledger.lost();
    if (lost > known) {
      lastLoss = now;
      if (!losing) {
        losing = true;
        before = known;
        LOG.warning("Spans are being lost: " + ledger.health(0, 0).losses());
      }
      known = lost;
    } else if (losing && now - lastLoss > QUIET_NANOS) {
      losing = false;
      LOG.warning("No more spans are being lost; " + (known - before) + " were");
    }
  }
}
