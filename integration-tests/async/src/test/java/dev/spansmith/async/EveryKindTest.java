package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One span for each type of result, whichever way it ends, and it ends once. */
final class EveryKindTest {

  private static final AttributeKey<Boolean> CANCELLED =
      AttributeKey.booleanKey("spansmith.cancelled");
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Recorder recorder = new Recorder();
  private final Deliveries deliveries = new DeliveriesTraced(recorder.openTelemetry());
  private final Work work = new Work();
  private final Span caller = recorder.span("caller");
  private Scope scope;

  static Stream<Kind<?>> kinds() {
    return Stream.concat(Futures.all(), Streams.all());
  }

  static Stream<Kind<?>> futures() {
    return Futures.all();
  }

  @BeforeEach
  @SuppressWarnings("MustBeClosedChecker") // leave() closes it
  void enter() {
    scope = caller.makeCurrent();
  }

  @AfterEach
  void leave() {
    assertThat(recorder.ended()).as("exactly one span, and it has ended").isEqualTo(1);
    assertThat(recorder.started()).isEqualTo(2); // the caller's, and the call's
    assertThat(Span.current()).as("the caller's context").isSameAs(caller);
    scope.close();
    recorder.close();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void lastsUntilTheWorkIsDone(Kind<R> kind) {
    Heard heard = kind.listen(kind.call(deliveries, () -> kind.pending().apply(work)));
    assertThat(recorder.spans()).as("pending").isEmpty();
    recorder.advance(Duration.ofSeconds(7));
    work.succeed("parcel");

    SpanData span = ended(kind);
    assertThat(span.getStatus()).isEqualTo(StatusData.unset());
    assertThat(span.getEndEpochNanos() - span.getStartEpochNanos()).isEqualTo(7_000_000_000L);
    assertThat(work.spanAtStart()).isEqualTo(span.getSpanId());
    assertThat(heard.signals())
        .startsWith(kind.name().equals("completable") ? "done" : "value parcel");
    assertThat(heard.spans()).containsOnly(SpanId.getInvalid());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void failsWithItsCause(Kind<R> kind) {
    Throwable failure = new CompletionException(new IOException("lost"));
    Heard heard = kind.listen(kind.call(deliveries, () -> kind.pending().apply(work)));
    work.fail(failure);

    assertFailed(ended(kind), "java.io.IOException");
    assertThat(heard.failure()).isIn(failure, failure.getCause());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void cancellationReachesTheWorkAndIsNoFailure(Kind<R> kind) {
    Heard heard = kind.listen(kind.call(deliveries, () -> kind.pending().apply(work)));
    heard.cancel();

    assertCancelled(ended(kind));
    assertThat(work.isCancelled()).isTrue();
    work.succeed("too late");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void isDoneAlready(Kind<R> kind) {
    Heard heard = kind.listen(kind.call(deliveries, kind.done()));

    assertThat(ended(kind).getStatus()).isEqualTo(StatusData.unset());
    assertThat(heard.signals())
        .startsWith(kind.name().equals("completable") ? "done" : "value done");
    assertThat(heard.spans()).containsOnly(caller.getSpanContext().getSpanId());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void hasFailedAlready(Kind<R> kind) {
    IOException failure = new IOException("lost");
    Heard heard = kind.listen(kind.call(deliveries, () -> kind.failed().apply(failure)));

    assertFailed(ended(kind), "java.io.IOException");
    assertThat(heard.failure()).isSameAs(failure);
    assertThat(heard.spans()).containsOnly(caller.getSpanContext().getSpanId());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void givesNothing(Kind<R> kind) {
    Heard heard = kind.listen(kind.call(deliveries, kind.empty()));

    SpanData span = ended(kind);
    assertThat(span.getStatus()).isEqualTo(StatusData.unset());
    assertThat(span.getAttributes().get(CANCELLED)).isNull();
    assertThat(heard.failure()).isNull();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void isNull(Kind<R> kind) {
    assertThat(kind.call(deliveries, () -> null)).isNull();

    SpanData span = ended(kind);
    assertThat(span.getStatus()).isEqualTo(StatusData.unset());
    assertThat(span.getEvents()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void throwsAtTheCall(Kind<R> kind) {
    IllegalStateException failure = new IllegalStateException("no courier");

    Throwable thrown =
        catchThrowable(
            () ->
                kind.call(
                    deliveries,
                    () -> {
                      throw failure;
                    }));

    assertThat(thrown).isSameAs(failure);
    assertFailed(ended(kind), "java.lang.IllegalStateException");
  }

  @ParameterizedTest
  @MethodSource("futures")
  <R> void isTheVeryObjectOfTheMethod(Kind<R> kind) {
    R result = kind.pending().apply(work);

    assertThat(kind.call(deliveries, () -> result)).isSameAs(result);
    work.succeed("parcel");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <R> void isLeftAloneWhileTracingIsOff(Kind<R> kind) {
    R result = kind.pending().apply(work);

    assertThat(kind.call(new DeliveriesTraced(OpenTelemetry.noop()), () -> result))
        .isSameAs(result);
    kind.listen(kind.call(deliveries, kind.done())); // the one span that each test here has
  }

  private SpanData ended(Kind<?> kind) {
    SpanData span = recorder.only();
    assertThat(span.getName()).isEqualTo("Deliveries." + kind.name());
    assertThat(span.getParentSpanId()).isEqualTo(caller.getSpanContext().getSpanId());
    return span;
  }

  private static void assertFailed(SpanData span, String type) {
    assertThat(span.getStatus()).isEqualTo(StatusData.error());
    assertThat(span.getAttributes().get(ERROR_TYPE)).isEqualTo(type);
    assertThat(span.getEvents()).hasSize(1);
    assertThat(span.getAttributes().get(CANCELLED)).isNull();
  }

  private static void assertCancelled(SpanData span) {
    assertThat(span.getStatus()).isEqualTo(StatusData.unset());
    assertThat(span.getAttributes().get(CANCELLED)).isEqualTo(true);
    assertThat(span.getEvents()).isEqualTo(List.of());
  }
}
