package dev.spansmith.export;

import java.util.function.Consumer;

/**
 * Carries one request to the receiver and waits for what comes back.
 *
 * @param <T> what the SDK's exporter calls a response
 */
interface Transport<T> {

  /** What is not an Error ends up in the result; an interrupted thread stays interrupted. */
  Result<T> post(byte[] body, long nanos);

  /** Lets go of connections. */
  void close();

  /** What came back. */
  interface Result<T> {

    Outcome outcome();

    /** Tells the SDK's exporter, which wants one or the other. */
    void report(Consumer<T> onResponse, Consumer<Throwable> onError);
  }
}
