package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Loss is told when it starts and when it is over, once each, however many spans there are. */
class LossLogTest {

  private final Ledger ledger = new Ledger();
  private final LossLog losses = new LossLog(ledger);
  private long now = System.nanoTime();

  @Test
  void startAndEndAreLoggedWithTheNumberInBetween() {
    try (LogLines log = LogLines.ofWarnings()) {
      losses.look(now);
      ledger.problem("HTTP status 400");
      lose(Loss.REJECTED, 7);
      lose(Loss.QUEUE_FULL, 3);
      later(Duration.ofSeconds(9));
      assertThat(log.lines()).containsExactly("Spans are being lost: REJECTED 7 (HTTP status 400)");

      later(Duration.ofSeconds(2));
      later(Duration.ofMinutes(1));
      assertThat(log.lines()).hasSize(2).last().isEqualTo("No more spans are being lost; 10 were");
    }
  }

  @Test
  void quietTimeStartsAnewWithEachLoss() {
    try (LogLines log = LogLines.ofWarnings()) {
      for (int i = 0; i < 5; i++) {
        lose(Loss.QUEUE_FULL, 1);
        later(Duration.ofSeconds(8));
      }
      assertThat(log.lines()).hasSize(1);
      later(Duration.ofSeconds(3));
      assertThat(log.lines()).hasSize(2).last().isEqualTo("No more spans are being lost; 5 were");
    }
  }

  @Test
  void eachSpellOfLossIsToldAndCountsItsOwn() {
    try (LogLines log = LogLines.ofWarnings()) {
      lose(Loss.EXPIRED, 100);
      later(Duration.ofSeconds(11));
      lose(Loss.EXPIRED, 2);
      later(Duration.ofSeconds(11));
      assertThat(log.lines())
          .hasSize(4)
          .endsWith("Spans are being lost: EXPIRED 102", "No more spans are being lost; 2 were");
    }
  }

  private void lose(Loss why, long spans) {
    ledger.dropped(why, spans);
    losses.look(now);
  }

  private void later(Duration time) {
    now += time.toNanos();
    losses.look(now);
  }
}
