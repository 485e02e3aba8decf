package dev.spansmith.export;

import dev.spansmith.export.QueueEntry.FlushMark;
import dev.spansmith.export.QueueEntry.Queued;

/** Enters in the books what became of spans, and gives back the room that they took. */
final class Settlement {

  private final SpanQueue queue;
  private final Ledger ledger;

  Settlement(SpanQueue queue, Ledger ledger) {
    this.queue = queue;
    this.ledger = ledger;
  }

  /**
   * @param rejected how many spans of it the receiver threw away
   */
  void accepted(Batch batch, long rejected) {
    long without = Math.min(rejected, batch.size());
    ledger.exported(batch.size() - without);
    if (without > 0) {
      ledger.dropped(Loss.REJECTED, without);
    }
    queue.release(batch.size(), batch.bytes());
  }

  void lost(Batch batch, Loss why) {
    ledger.dropped(why, batch.size());
    queue.release(batch.size(), batch.bytes());
  }

  /** What is left will not be sent any more. */
  void loseAll(Intake intake) {
    while (intake.first() != null) {
      lost(intake.takeFirst(), Loss.SHUTDOWN);
    }
    FlushMark waiting = intake.takeMark();
    if (waiting != null) {
      waiting.result().fail();
    }
    for (QueueEntry next = queue.peek(); next != null; next = queue.peek()) {
      queue.removeFirst();
      if (next instanceof Queued span) {
        ledger.dropped(Loss.SHUTDOWN, 1);
        queue.release(1, span.size());
      } else if (next instanceof FlushMark mark) {
        mark.result().fail();
      }
    }
  }
}
