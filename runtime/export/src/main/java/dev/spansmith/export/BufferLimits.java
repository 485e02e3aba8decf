package dev.spansmith.export;

import java.time.Duration;

/**
 * How much the buffer holds and when it sends.
 *
 * @param spans at most so many wait, those under way included
 * @param bytes at most so much memory they take, estimated
 * @param batchSpans so many go into one request
 * @param batchBytes so much memory makes a request full
 * @param delay how long a span waits for others before it is sent
 * @param timeout how long one attempt may take
 * @param backoff how long to wait after an attempt that may be repeated
 * @param expiry how long a batch is tried
 */
record BufferLimits(
    int spans,
    long bytes,
    int batchSpans,
    long batchBytes,
    Duration delay,
    Duration timeout,
    Backoff backoff,
    Duration expiry) {

  static final long BYTES = 64L * 1024 * 1024;
  static final long BATCH_BYTES = 4L * 1024 * 1024;
  static final Backoff BACKOFF = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5), 2);
  static final Duration EXPIRY = Duration.ofMinutes(10);
}
