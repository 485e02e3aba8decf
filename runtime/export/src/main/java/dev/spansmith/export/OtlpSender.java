package dev.spansmith.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.Compressor;
import io.opentelemetry.sdk.common.export.MessageWriter;
import io.opentelemetry.sdk.common.export.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What all senders have in common. On the worker's thread it makes one attempt and says what became
 * of it. On any other it tries again as the configured policy says, on a thread of its own, within
 * the time that one export may take.
 *
 * @param <T> what the SDK's exporter calls a response
 */
class OtlpSender<T> {

  private static final Logger LOG = Logger.getLogger(OtlpSender.class.getName());

  private final Transport<T> transport;
  private final Compressor compressor;
  private final long timeoutNanos;
  private final RetryPolicy policy;
  private final ExecutorService ownThreads = DaemonThreads.waiting("spansmith-sender");
  private final ExecutorService threads;

  /**
   * For one sender.
   *
   * @param compressor null for none
   * @param policy null if nothing is to be tried again
   * @param configured threads to use, null for our own
   */
  OtlpSender(
      Transport<T> transport,
      Compressor compressor,
      Duration timeout,
      RetryPolicy policy,
      ExecutorService configured) {
    this.transport = transport;
    this.compressor = compressor;
    this.timeoutNanos = timeout.toNanos();
    this.policy = policy;
    this.threads = configured == null ? ownThreads : configured;
  }

  public final void send(
      MessageWriter message, Consumer<T> onResponse, Consumer<Throwable> onError) {
    Attempt attempt = Attempt.current();
    if (attempt != null) {
      sendNow(attempt, message, onResponse, onError);
      return;
    }
    try {
      byte[] body = RequestBytes.of(message, compressor);
      threads.execute(() -> deliver(body, onResponse, onError));
    } catch (Throwable problem) {
      onError.accept(problem);
    }
  }

  /** Once, on this thread: whoever made the attempt decides about the next. */
  private void sendNow(
      Attempt attempt, MessageWriter message, Consumer<T> onResponse, Consumer<Throwable> onError) {
    try {
      byte[] body = RequestBytes.of(message, compressor);
      Transport.Result<T> result =
          transport.post(body, Math.min(timeoutNanos, attempt.remainingNanos()));
      attempt.ended(policy == null ? result.outcome().withoutRetry() : result.outcome());
      result.report(onResponse, onError);
    } catch (RequestBytes.TooLarge tooLarge) {
      attempt.ended(Outcome.tooLarge(tooLarge.getMessage()));
      onError.accept(tooLarge);
    } catch (Throwable problem) {
      if (attempt.outcome() == null) {
        attempt.ended(
            Outcome.unwritable("A span cannot be written: " + problem.getClass().getName()));
      }
      onError.accept(problem);
    }
  }

  private void deliver(byte[] body, Consumer<T> onResponse, Consumer<Throwable> onError) {
    try {
      Transport.Result<T> result = postWithRetries(body);
      if (result.outcome().kind() == Outcome.Kind.PARTIAL) {
        LOG.log(
            Level.WARNING,
            "The receiver accepted a request but rejected {0} items of it: {1}",
            new Object[] {result.outcome().rejected(), result.outcome().message()});
      }
      result.report(onResponse, onError);
    } catch (Throwable problem) {
      onError.accept(problem);
    }
  }

  private Transport.Result<T> postWithRetries(byte[] body) {
    long deadline = System.nanoTime() + timeoutNanos;
    for (int tries = 1; ; tries++) {
      Transport.Result<T> result = transport.post(body, deadline - System.nanoTime());
      if (result.outcome().kind() != Outcome.Kind.RETRY
          || policy == null
          || tries == policy.getMaxAttempts()
          || !paused(pause(tries, result.outcome()), deadline)) {
        return result;
      }
    }
  }

  private long pause(int tries, Outcome outcome) {
    Backoff backoff =
        new Backoff(
            policy.getInitialBackoff(), policy.getMaxBackoff(), policy.getBackoffMultiplier());
    return Math.max(backoff.nanos(tries), outcome.after().toNanos());
  }

  private static boolean paused(long nanos, long deadline) {
    if (nanos >= deadline - System.nanoTime()) {
      return false;
    }
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
      return true;
    } catch (InterruptedException shutDown) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public final CompletableResultCode shutdown() {
    ownThreads.shutdownNow();
    transport.close();
    return CompletableResultCode.ofSuccess();
  }
}
