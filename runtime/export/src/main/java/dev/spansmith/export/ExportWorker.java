package dev.spansmith.export;

import dev.spansmith.export.QueueEntry.FlushMark;
import io.opentelemetry.sdk.common.CompletableResultCode;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one thread that exports. Takes spans from the queue in order, sends one batch at a time, and
 * keeps a batch until it is settled: accepted, or lost for a reason that is counted. Nothing ends
 * it but {@link #stop}: what is thrown at it, and interrupts, make it start the same step again.
 */
final class ExportWorker implements Runnable {

  private static final Logger LOG = Logger.getLogger(Telemetry.class.getName());
  private static final long PAUSE_AFTER_PROBLEM = TimeUnit.MILLISECONDS.toNanos(100);

  private final Intake intake;
  private final BufferLimits limits;
  private final AttemptRunner attempts;
  private final Ledger ledger;
  private final Settlement settlement;
  private final LossLog losses;
  private final CompletableResultCode ended = new CompletableResultCode();

  private long lostBeforeMark;
  private long lastSweep = System.nanoTime();
  private volatile boolean hurry;
  private volatile boolean stopping;
  private volatile long stopAt;
  private final Thread thread;

  ExportWorker(SpanQueue queue, BufferLimits limits, AttemptRunner attempts, Ledger ledger) {
    this.intake = new Intake(queue, limits);
    this.limits = limits;
    this.attempts = attempts;
    this.ledger = ledger;
    this.settlement = new Settlement(queue, ledger);
    this.losses = new LossLog(ledger);
    this.thread = DaemonThreads.named("spansmith-export", this);
  }

  void start() {
    thread.start();
  }

  /** Does not wait for the next look at the clock. */
  void wake() {
    LockSupport.unpark(thread);
  }

  /** Somebody waits for what is queued. */
  void hurry() {
    hurry = true;
    wake();
  }

  /** Delivers what there is, gives up what is left at the deadline. The first call counts. */
  CompletableResultCode stop(long nanos) {
    if (!stopping) {
      stopAt = System.nanoTime() + nanos;
      stopping = true;
      hurry();
    }
    return ended;
  }

  /** Ends an attempt that is under way; after the deadline, the worker too. */
  void interrupt() {
    thread.interrupt();
  }

  boolean hasEnded() {
    return ended.isDone();
  }

  @Override
  public void run() {
    while (!isOver()) {
      try {
        // Whoever sent it has got what can be had: the attempt under way ended.
        Thread.interrupted();
        step(System.nanoTime());
      } catch (Throwable problem) {
        recover(problem);
      }
    }
    finish();
  }

  private boolean isOver() {
    return stopping && (System.nanoTime() - stopAt >= 0 || intake.isEmpty());
  }

  private void step(long now) {
    losses.look(now);
    intake.fill();
    Batch batch = intake.first();
    if (batch == null) {
      idle(now);
      return;
    }
    if (hurry) {
      hurry = false;
      batch.hurry(now);
    }
    long wait = waitNanos(batch, now);
    if (wait > 0) {
      pause(wait);
    } else {
      send(batch, now);
    }
  }

  private void idle(long now) {
    FlushMark mark = intake.takeMark();
    if (mark != null) {
      reached(mark);
    } else {
      lastSweep = now;
      pause(limits.delay().toNanos());
    }
  }

  private long waitNanos(Batch batch, long now) {
    if (batch.isSealed()) {
      return batch.waitNanos(now);
    }
    return intake.isFirstComplete() || stopping ? 0 : limits.delay().toNanos() - (now - lastSweep);
  }

  private void send(Batch batch, long now) {
    if (!batch.isFull(limits)) {
      lastSweep = now;
    }
    long nanos = limits.timeout().toNanos();
    Outcome outcome =
        attempts.export(batch.sealed().data(), stopping ? Math.min(nanos, stopAt - now) : nanos);
    if (!outcome.message().isEmpty()) {
      ledger.problem(outcome.message());
    }
    switch (outcome.kind()) {
      case OK, PARTIAL -> settlement.accepted(intake.takeFirst(), outcome.rejected());
      case REJECTED -> settlement.lost(intake.takeFirst(), Loss.REJECTED);
      case TOO_LARGE -> splitOrLose(batch, Loss.REJECTED);
      case UNWRITABLE -> splitOrLose(batch, Loss.UNWRITABLE);
      case RETRY -> {
        long then = System.nanoTime();
        batch.failed(then, limits.backoff(), outcome.after());
        if (batch.isExpired(then, limits.expiry())) {
          settlement.lost(intake.takeFirst(), Loss.EXPIRED);
        }
      }
    }
  }

  /** Halves the first batch until what cannot be sent stands alone. */
  private void splitOrLose(Batch batch, Loss why) {
    if (batch.size() == 1) {
      settlement.lost(intake.takeFirst(), why);
    } else {
      intake.splitFirst();
    }
  }

  private void reached(FlushMark reached) {
    long lost = ledger.lost();
    boolean complete = lost == lostBeforeMark;
    lostBeforeMark = lost;
    if (complete) {
      reached.result().succeed();
    } else {
      reached.result().fail();
    }
  }

  private void pause(long nanos) {
    long longest = stopping ? Math.max(1, stopAt - System.nanoTime()) : Long.MAX_VALUE;
    LockSupport.parkNanos(this, Math.min(nanos, longest));
  }

  private void recover(Throwable problem) {
    try {
      ledger.restarted("The exporting thread failed: " + problem.getClass().getName());
      LOG.log(Level.WARNING, "The exporting thread goes on after a problem", problem);
      LockSupport.parkNanos(PAUSE_AFTER_PROBLEM);
    } catch (Throwable again) {
      // Nothing is left to try but the next step.
    }
  }

  private void finish() {
    boolean complete = intake.isEmpty();
    try {
      settlement.loseAll(intake);
      attempts.shutdown();
    } catch (Throwable problem) {
      recover(problem);
    } finally {
      if (complete && ledger.lost() == lostBeforeMark) {
        ended.succeed();
      } else {
        ended.fail();
      }
    }
  }
}
