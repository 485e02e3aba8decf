package dev.spansmith.containers.weld;

import dev.spansmith.containers.RecordedSpans;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What an application produces from its SDK. */
@ApplicationScoped
class TestTelemetry {

  @Produces
  @Singleton
  RecordedSpans spans() {
    return new RecordedSpans();
  }

  void close(@Disposes RecordedSpans spans) {
    spans.close();
  }

  @Produces
  @Singleton
  OpenTelemetry openTelemetry(RecordedSpans spans) {
    return spans.openTelemetry();
  }
}
