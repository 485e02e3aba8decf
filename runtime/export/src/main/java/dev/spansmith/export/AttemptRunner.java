package dev.spansmith.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Exports one batch and decides what became of it: what our sender says counts; without one, the
 * exporter's yes or no; and an exporter that throws could not write the spans.
 */
final class AttemptRunner {

  private final SpanExporter exporter;

  AttemptRunner(SpanExporter exporter) {
    this.exporter = exporter;
  }

  Outcome export(List<SpanData> spans, long nanos) {
    Attempt attempt = Attempt.begin(nanos);
    try {
      CompletableResultCode result = exporter.export(spans);
      if (attempt.outcome() == null) {
        result.join(attempt.remainingNanos(), TimeUnit.NANOSECONDS);
        attempt.ended(judge(result));
      }
    } catch (Throwable problem) {
      if (attempt.outcome() == null) {
        attempt.ended(Outcome.unwritable("The exporter failed: " + problem.getClass().getName()));
      }
    } finally {
      attempt.end();
    }
    return attempt.outcome();
  }

  void shutdown() {
    exporter.shutdown();
  }

  private static Outcome judge(CompletableResultCode result) {
    if (!result.isDone()) {
      return Outcome.retry("The exporter gave no answer in time");
    }
    return result.isSuccess() ? Outcome.ok() : Outcome.rejected("The exporter reported a failure");
  }
}
