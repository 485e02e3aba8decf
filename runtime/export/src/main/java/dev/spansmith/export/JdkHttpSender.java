package dev.spansmith.export;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.common.export.HttpResponse;
import io.opentelemetry.sdk.common.export.HttpSender;
import io.opentelemetry.sdk.common.export.HttpSenderConfig;
import io.opentelemetry.sdk.common.export.MessageWriter;
import io.opentelemetry.sdk.common.export.RetryPolicy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends OTLP requests over the JDK's HTTP client. On the worker's thread it makes one attempt and
 * says what became of it. On any other it tries again as the configured policy says, on a thread of
 * its own, within the time that one export may take.
 */
final class JdkHttpSender implements HttpSender {

  private static final Logger LOG = Logger.getLogger(JdkHttpSender.class.getName());

  private final HttpSenderConfig config;
  private final ExecutorService ownThreads = DaemonThreads.waiting("spansmith-sender");
  private final HttpTransport transport;

  JdkHttpSender(HttpSenderConfig config) {
    this.config = config;
    this.transport = new HttpTransport(config);
  }

  @Override
  public void send(
      MessageWriter message, Consumer<HttpResponse> onResponse, Consumer<Throwable> onError) {
    Attempt attempt = Attempt.current();
    if (attempt != null) {
      sendNow(attempt, message, onResponse, onError);
      return;
    }
    try {
      byte[] body = RequestBytes.of(message, config.getCompressor());
      ExecutorService threads =
          config.getExecutorService() == null ? ownThreads : config.getExecutorService();
      threads.execute(() -> deliver(body, onResponse, onError));
    } catch (Throwable problem) {
      onError.accept(problem);
    }
  }

  /** Once, on this thread: whoever made the attempt decides about the next. */
  private void sendNow(
      Attempt attempt,
      MessageWriter message,
      Consumer<HttpResponse> onResponse,
      Consumer<Throwable> onError) {
    try {
      byte[] body = RequestBytes.of(message, config.getCompressor());
      long nanos = Math.min(config.getTimeout().toNanos(), attempt.remainingNanos());
      HttpResult result = transport.post(body, nanos);
      attempt.ended(
          config.getRetryPolicy() == null ? result.outcome().withoutRetry() : result.outcome());
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

  private void deliver(
      byte[] body, Consumer<HttpResponse> onResponse, Consumer<Throwable> onError) {
    try {
      HttpResult result = postWithRetries(body);
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

  private HttpResult postWithRetries(byte[] body) {
    long deadline = System.nanoTime() + config.getTimeout().toNanos();
    RetryPolicy policy = config.getRetryPolicy();
    for (int tries = 1; ; tries++) {
      HttpResult result = transport.post(body, deadline - System.nanoTime());
      if (result.outcome().kind() != Outcome.Kind.RETRY
          || policy == null
          || tries == policy.getMaxAttempts()
          || !paused(pause(policy, tries, result), deadline)) {
        return result;
      }
    }
  }

  private static long pause(RetryPolicy policy, int tries, HttpResult result) {
    Backoff backoff =
        new Backoff(
            policy.getInitialBackoff(), policy.getMaxBackoff(), policy.getBackoffMultiplier());
    return Math.max(backoff.nanos(tries), result.outcome().after().toNanos());
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

  @Override
  public CompletableResultCode shutdown() {
    ownThreads.shutdownNow();
    transport.close();
    return CompletableResultCode.ofSuccess();
  }
}
