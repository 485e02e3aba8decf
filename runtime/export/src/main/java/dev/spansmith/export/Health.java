package dev.spansmith.export;

import java.util.Map;
import java.util.StringJoiner;

/**
 * What became of the sampled spans of one {@link Telemetry} so far. While no span starts, ends or
 * travels, the account balances to the span: {@code started} is {@code live + queued + exported +
 * lost()}.
 *
 * <pre>{@code
 * Health health = telemetry.health();
 * log.info("spans lost: {}, because: {}", health.lost(), health.dropped());
 * }</pre>
 *
 * @param started spans started, if they are to be exported
 * @param live spans that have not ended
 * @param queued spans that wait for delivery, or are under way
 * @param queuedBytes how much memory those take, estimated
 * @param exported spans that the receiver accepted
 * @param dropped spans that were lost, by reason; every reason has an entry
 * @param workerRestarts how often the exporting thread met a problem that would have ended it
 * @param lastProblem what went wrong last, empty if nothing did; for a log, not for a program
 */
public record Health(
    long started,
    long live,
    long queued,
    long queuedBytes,
    long exported,
    Map<Loss, Long> dropped,
    long workerRestarts,
    String lastProblem) {

  static final Health UNKNOWN = new Health(0, 0, 0, 0, 0, Map.of(), 0, "");

  /** For a log line: how many were lost, by reason, and what happened last. */
  String losses() {
    StringJoiner reasons = new StringJoiner(", ");
    for (Loss why : Loss.values()) {
      long count = dropped.getOrDefault(why, 0L);
      if (count > 0) {
        reasons.add(why + " " + count);
      }
    }
    return lastProblem.isEmpty() ? reasons.toString() : reasons + " (" + lastProblem + ")";
  }

  /**
   * All spans that were dropped, whatever the reason.
   *
   * @return their number
   */
  public long lost() {
    return dropped.values().stream().mapToLong(Long::longValue).sum();
  }
}
