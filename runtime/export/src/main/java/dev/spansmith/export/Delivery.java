package dev.spansmith.export;

import java.time.Duration;

/** Decides what flushing and closing mean for the OpenTelemetry that a {@link Telemetry} holds. */
interface Delivery {

  /** For an OpenTelemetry that others set up: nothing can be done to it or known of it. */
  Delivery UNKNOWN =
      new Delivery() {
        @Override
        public boolean flush(Duration timeout) {
          return false;
        }

        @Override
        public Health health() {
          return Health.UNKNOWN;
        }

        @Override
        public boolean isClosed() {
          return false;
        }

        @Override
        public void close() {}
      };

  boolean flush(Duration timeout);

  Health health();

  boolean isClosed();

  void close();
}
