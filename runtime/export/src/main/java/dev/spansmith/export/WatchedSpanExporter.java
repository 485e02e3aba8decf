package dev.spansmith.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;

/** Tells {@link ExportFailures} of each batch that did not arrive, and changes nothing else. */
final class WatchedSpanExporter implements SpanExporter {

  private final SpanExporter delegate;
  private final ExportFailures failures;

  WatchedSpanExporter(SpanExporter delegate, ExportFailures failures) {
    this.delegate = delegate;
    this.failures = failures;
  }

  @Override
  public CompletableResultCode export(Collection<SpanData> spans) {
    CompletableResultCode result;
    try {
      result = delegate.export(spans);
    } catch (Throwable problem) {
      failures.failed();
      throw problem;
    }
    result.whenComplete(
        () -> {
          if (!result.isSuccess()) {
            failures.failed();
          }
        });
    return result;
  }

  @Override
  public CompletableResultCode flush() {
    return delegate.flush();
  }

  @Override
  public CompletableResultCode shutdown() {
    return delegate.shutdown();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
