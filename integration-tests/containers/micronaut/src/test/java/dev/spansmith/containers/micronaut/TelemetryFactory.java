package dev.spansmith.containers.micronaut;

import dev.spansmith.containers.RecordedSpans;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;

@Factory
class TelemetryFactory {

  @Bean(preDestroy = "close")
  @Singleton
  RecordedSpans spans() {
    return new RecordedSpans();
  }

  @Requires(notEnv = "untold")
  @Singleton
  OpenTelemetry openTelemetry(RecordedSpans spans) {
    return spans.openTelemetry();
  }
}
