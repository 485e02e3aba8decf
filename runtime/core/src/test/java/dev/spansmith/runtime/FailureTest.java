package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a failed call leaves on its span. */
final class FailureTest {

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> EXCEPTION_TYPE =
      AttributeKey.stringKey("exception.type");
  private static final AttributeKey<String> EXCEPTION_MESSAGE =
      AttributeKey.stringKey("exception.message");
  private static final AttributeKey<String> EXCEPTION_STACKTRACE =
      AttributeKey.stringKey("exception.stacktrace");

  private final TestSdk sdk = new TestSdk();

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void failureIsAnErrorWithTypeAndEvent() {
    SpanData span = spanOf(PLACE, new IllegalStateException("out of stock"));

    assertThat(span.getStatus()).isEqualTo(StatusData.error());
    assertThat(span.getStatus().getDescription()).isEmpty();
    assertThat(span.getAttributes().get(ERROR_TYPE)).isEqualTo("java.lang.IllegalStateException");
    EventData event = onlyEvent(span);
    assertThat(event.getName()).isEqualTo("exception");
    assertThat(event.getAttributes().get(EXCEPTION_TYPE))
        .isEqualTo("java.lang.IllegalStateException");
    assertThat(event.getAttributes().get(EXCEPTION_MESSAGE)).isEqualTo("out of stock");
    assertThat(event.getAttributes().get(EXCEPTION_STACKTRACE))
        .contains("dev.spansmith.runtime.FailureTest.failureIsAnErrorWithTypeAndEvent");
  }

  @Test
  void errorTypeOfANestedClassIsItsBinaryName() {
    assertFailed(spanOf(PLACE, new Nested()), "dev.spansmith.runtime.FailureTest$Nested");
  }

  @Test
  void errorsFailLikeExceptions() {
    assertFailed(spanOf(PLACE, new StackOverflowError()), "java.lang.StackOverflowError");
  }

  @Test
  void wrappersOfFuturesAreOpened() {
    IOException cause = new IOException("connection reset");

    assertFailed(
        spanOf(PLACE, new CompletionException(new ExecutionException(cause))),
        "java.io.IOException");
  }

  @Test
  void wrapperThatHoldsNothingIsTheFailure() {
    assertFailed(
        spanOf(PLACE, new CompletionException((Throwable) null)),
        "java.util.concurrent.CompletionException");
  }

  @Test
  void otherCausesAreNotOpened() {
    assertFailed(
        spanOf(PLACE, new IllegalStateException(new IOException())),
        "java.lang.IllegalStateException");
  }

  @Test
  void causesThatGoRoundInCircles() {
    Throwable first = new Wrapper();
    Throwable second = new Wrapper();
    first.initCause(second);
    second.initCause(first);

    assertFailed(spanOf(PLACE, first), Wrapper.class.getName());
  }

  @Test
  void expectedTypeLeavesNoMark() {
    assertUnmarked(spanOf(PLACE.expected(IOException.class), new IOException("declined")));
  }

  @Test
  void subtypeOfAnExpectedTypeLeavesNoMark() {
    assertUnmarked(spanOf(PLACE.expected(IOException.class), new FileNotFoundException()));
  }

  @Test
  void expectedTypeInAWrapperLeavesNoMark() {
    assertUnmarked(
        spanOf(PLACE.expected(IOException.class), new CompletionException(new IOException())));
  }

  @Test
  void expectedWrapperLeavesNoMark() {
    assertUnmarked(
        spanOf(
            PLACE.expected(CompletionException.class), new CompletionException(new IOException())));
  }

  @Test
  void eachExpectedTypeCounts() {
    SpanDefinition definition =
        PLACE.expected(IOException.class).expected(IllegalStateException.class);

    assertUnmarked(spanOf(definition, new IllegalStateException()));
  }

  @Test
  void supertypeOfAnExpectedTypeIsAFailure() {
    assertFailed(
        spanOf(PLACE.expected(FileNotFoundException.class), new IOException()),
        "java.io.IOException");
  }

  @Test
  void okSetByTheMethodItselfStays() {
    assertThatThrownBy(
            () ->
                Calls.traced(
                    sdk.tracer(),
                    PLACE,
                    () -> {
                      Span.current().setStatus(StatusCode.OK);
                      throw new IOException("on the way out");
                    }))
        .isInstanceOf(IOException.class);

    assertThat(sdk.span(PLACE.name()).getStatus()).isEqualTo(StatusData.ok());
  }

  @Test
  void failureItselfIsLeftAlone() {
    IOException failure = new IOException("as it was");
    StackTraceElement[] trace = failure.getStackTrace();

    assertThatThrownBy(() -> Calls.traced(sdk.tracer(), PLACE, Calls.throwing(failure)))
        .isSameAs(failure)
        .hasNoSuppressedExceptions()
        .hasNoCause();
    assertThat(failure.getStackTrace()).isEqualTo(trace);
  }

  private SpanData spanOf(SpanDefinition definition, Throwable failure) {
    assertThatThrownBy(() -> Calls.traced(sdk.tracer(), definition, Calls.throwing(failure)))
        .isSameAs(failure);
    return sdk.span(definition.name());
  }

  private static void assertFailed(SpanData span, String type) {
    assertThat(span.getStatus()).isEqualTo(StatusData.error());
    assertThat(span.getAttributes().get(ERROR_TYPE)).isEqualTo(type);
    // The SDK writes the canonical name.
    assertThat(onlyEvent(span).getAttributes().get(EXCEPTION_TYPE))
        .isEqualTo(type.replace('$', '.'));
  }

  private static void assertUnmarked(SpanData span) {
    assertThat(span.getStatus()).isEqualTo(StatusData.unset());
    assertThat(span.getEvents()).isEmpty();
    assertThat(span.getAttributes().get(ERROR_TYPE)).isNull();
  }

  private static EventData onlyEvent(SpanData span) {
    assertThat(span.getEvents()).hasSize(1);
    return span.getEvents().get(0);
  }

  private static final class Nested extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Unlike its superclass, open to a cause after construction. */
  private static final class Wrapper extends CompletionException {
    private static final long serialVersionUID = 1L;
  }
}
