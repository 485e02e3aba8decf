package dev.spansmith.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts what became of each span, without a lock, since applications' threads count here too. */
final class Ledger {

  private final LongAdder started = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private final LongAdder exported = new LongAdder();
  private final LongAdder restarts = new LongAdder();
  private final Map<Loss, LongAdder> dropped = new EnumMap<>(Loss.class);
  private volatile String lastProblem = "";

  Ledger() {
    for (Loss loss : Loss.values()) {
      dropped.put(loss, new LongAdder());
    }
  }

  void started() {
    started.increment();
  }

  void ended() {
    ended.increment();
  }

  void exported(long spans) {
    exported.add(spans);
  }

  void dropped(Loss why, long spans) {
    dropped.get(why).add(spans);
  }

  void restarted(String problem) {
    lastProblem = problem;
    restarts.increment();
  }

  void problem(String problem) {
    lastProblem = problem;
  }

  /** Ended first: a span that starts in between must not make this negative. */
  long live() {
    long over = ended.sum();
    return started.sum() - over;
  }

  long lost() {
    return dropped.values().stream().mapToLong(LongAdder::sum).sum();
  }

  Health health(long queued, long queuedBytes) {
    Map<Loss, Long> losses = new EnumMap<>(Loss.class);
    dropped.forEach((why, count) -> losses.put(why, count.sum()));
    return new Health(
        started.sum(),
        live(),
        queued,
        queuedBytes,
        exported.sum(),
        Map.copyOf(losses),
        restarts.sum(),
        lastProblem);
  }
}
