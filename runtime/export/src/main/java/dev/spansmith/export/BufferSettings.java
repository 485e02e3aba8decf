package dev.spansmith.export;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import java.time.Duration;

/**
 * Reads the buffer's limits from the variables of the SDK's batch processor, which has checked them
 * by the time this is asked.
 */
final class BufferSettings {

  private BufferSettings() {}

  static BufferLimits read(ConfigProperties config) {
    return new BufferLimits(
        config.getInt("otel.bsp.max.queue.size", 0),
        BufferLimits.BYTES,
        config.getInt("otel.bsp.max.export.batch.size", 0),
        BufferLimits.BATCH_BYTES,
        config.getDuration("otel.bsp.schedule.delay", Duration.ZERO),
        config.getDuration("otel.bsp.export.timeout", Duration.ZERO),
        BufferLimits.BACKOFF,
        BufferLimits.EXPIRY);
  }
}
