package dev.spansmith.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;

/** What stands in the queue, in the order in which it was put there. */
sealed interface QueueEntry {

  /**
   * A span that has ended.
   *
   * @param size its estimated size in bytes, reserved in the queue
   */
  record Queued(SpanData span, int size) implements QueueEntry {}

  /**
   * Completed when everything before it has been delivered or lost.
   *
   * @param result success if nothing was lost since the last such mark
   */
  record FlushMark(CompletableResultCode result) implements QueueEntry {}
}
