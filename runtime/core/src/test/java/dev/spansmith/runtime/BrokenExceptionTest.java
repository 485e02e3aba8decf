package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions whose own methods throw still come out, and their type is still told. */
final class BrokenExceptionTest {

  static Stream<Throwable> brokenExceptions() {
    return Stream.of(
        new NoMessage(), new NoCause(), new NoStackTrace(), new NoText(), new NoCauseInWrapper());
  }

  @ParameterizedTest(name = "{index}") // the default name calls toString()
  @MethodSource("brokenExceptions")
  void typeIsTold(Throwable failure) {
    try (TestSdk sdk = new TestSdk()) {
      Throwable out =
          catchThrowable(() -> Calls.traced(sdk.tracer(), PLACE, Calls.throwing(failure)));

      assertThat(out == failure).isTrue();
      SpanData span = sdk.span(PLACE.name());
      assertThat(span.getStatus()).isEqualTo(StatusData.error());
      assertThat(span.getAttributes().get(AttributeKey.stringKey("error.type")))
          .isEqualTo(failure.getClass().getName());
      assertThat(span.getEvents()).extracting(EventData::getName).containsExactly("exception");
      assertThat(
              span.getEvents().get(0).getAttributes().get(AttributeKey.stringKey("exception.type")))
          .isEqualTo(failure.getClass().getName());
    }
  }

  private static final class NoMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException("getMessage");
    }
  }

  private static final class NoCause extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable getCause() {
      throw new AssertionError("getCause");
    }
  }

  private static final class NoCauseInWrapper extends CompletionException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException("getCause");
    }
  }

  private static final class NoStackTrace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("getStackTrace");
    }
  }

  @SuppressWarnings("OverrideThrowableToString") // broken on purpose
  private static final class NoText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
      throw new IllegalStateException("toString");
    }
  }
}
