package dev.spansmith.export;

import dev.spansmith.export.QueueEntry.FlushMark;
import dev.spansmith.export.QueueEntry.Queued;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the worker has taken from the queue and not settled yet: batches in order, then perhaps a
 * flush's mark, after which nothing more is taken until it is reached. For the worker only.
 */
final class Intake {

  private final SpanQueue queue;
  private final BufferLimits limits;
  private final Deque<Batch> batches = new ArrayDeque<>();
  private FlushMark mark;

  Intake(SpanQueue queue, BufferLimits limits) {
    this.queue = queue;
    this.limits = limits;
  }

  /** Takes what fits into one batch. An entry leaves the queue when it has its place here. */
  void fill() {
    while (mark == null) {
      QueueEntry next = queue.peek();
      if (next instanceof FlushMark nextMark) {
        mark = nextMark;
      } else if (!(next instanceof Queued span) || !addToOpenBatch(span)) {
        return;
      }
      queue.removeFirst();
    }
  }

  private boolean addToOpenBatch(Queued span) {
    Batch open = batches.peekLast();
    if (open != null && (open.isSealed() || open.isFull(limits))) {
      return false;
    }
    if (open == null) {
      open = Batch.empty();
      batches.add(open);
    }
    open.add(span);
    return true;
  }

  /** Null if there is no batch. */
  Batch first() {
    return batches.peek();
  }

  Batch takeFirst() {
    return batches.remove();
  }

  /** Puts the halves of the first batch in its place. */
  void splitFirst() {
    Batch batch = batches.remove();
    batches.addFirst(batch.halves().get(1));
    batches.addFirst(batch.halves().get(0));
  }

  /** Whether the first batch can become no larger, or somebody waits for it. */
  boolean isFirstComplete() {
    return batches.peek().isFull(limits) || batches.size() > 1 || mark != null;
  }

  FlushMark takeMark() {
    FlushMark reached = mark;
    mark = null;
    return reached;
  }

  boolean isEmpty() {
    return batches.isEmpty() && mark == null && queue.peek() == null;
  }
}
