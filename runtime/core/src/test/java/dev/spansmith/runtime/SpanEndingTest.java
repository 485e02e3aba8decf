package dev.spansmith.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ways in which work can end that has outlived its call. */
final class SpanEndingTest {

  private static final AttributeKey<String> VALUE = AttributeKey.stringKey("value");
  private static final AttributeKey<Boolean> CANCELLED =
      AttributeKey.booleanKey("spansmith.cancelled");

  private final TestSdk sdk = new TestSdk();
  private final SpanEnding<String> ending =
      ending((span, value) -> span.setAttribute(VALUE, value));

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void theFirstCallCounts() {
    StringBuilder ends = new StringBuilder();
    SpanEnding<String> once =
        new SpanEnding<>(Calls.PLACE, Context.root(), new EndNotingSpan(ends), null);
    once.succeed("parcel");
    once.fail(new IOException("lost"));
    once.cancel();
    once.complete(null, null);

    assertThat(ends).hasToString("ended");
  }

  @Test
  void theValueIsRecorded() {
    ending.succeed("parcel");

    assertThat(only().getAttributes().get(VALUE)).isEqualTo("parcel");
  }

  @Test
  void aRecorderThatThrowsIsNobodysProblem() {
    ending(
            (span, value) -> {
              throw new AssertionError("recorder");
            })
        .succeed("parcel");

    assertThat(only().getStatus()).isEqualTo(StatusData.unset());
  }

  @Test
  void failuresAreUnwrapped() {
    ending.fail(new CompletionException(new ExecutionException(new IOException("lost"))));

    assertThat(only().getStatus()).isEqualTo(StatusData.error());
    assertThat(only().getAttributes().get(Failures.ERROR_TYPE)).isEqualTo("java.io.IOException");
    assertThat(only().getAttributes().get(VALUE)).isNull();
  }

  @Test
  void expectedFailuresLeaveNoMark() {
    SpanDefinition definition = Calls.PLACE.expected(IOException.class);
    new SpanEnding<>(definition, Context.root(), span(), null)
        .fail(new CompletionException(new IOException("lost")));

    assertThat(only().getStatus()).isEqualTo(StatusData.unset());
    assertThat(only().getEvents()).isEmpty();
  }

  @Test
  void aCancellationFurtherUpIsOneToo() {
    ending.fail(new CompletionException(new CancellationException("upstream")));

    assertThat(only().getStatus()).isEqualTo(StatusData.unset());
    assertThat(only().getAttributes().get(CANCELLED)).isTrue();
    assertThat(only().getEvents()).isEmpty();
  }

  @Test
  void aStageThatTakesNoCallbackEndsItsSpan() {
    CompletionStage<String> refusing =
        new CompletableFuture<>() {
          @Override
          public CompletableFuture<String> whenComplete(
              java.util.function.BiConsumer<? super String, ? super Throwable> action) {
            throw new UnsupportedOperationException("no callbacks");
          }
        };

    StageSpans.endWith(Calls.PLACE, Context.root(), span(), refusing);
    assertThat(StageSpans.endBefore(Calls.PLACE, Context.root(), span(), refusing))
        .isSameAs(refusing);

    assertThat(sdk.spans()).hasSize(2);
  }

  @Test
  void aSupportThatFailsEndsItsSpan() {
    SupportedSpans.endWith(
        Calls.PLACE,
        Context.root(),
        span(),
        "result",
        () -> {
          throw new AssertionError("constructor");
        });

    assertThat(only().getStatus()).isEqualTo(StatusData.unset());
  }

  private SpanEnding<String> ending(ResultRecorder<String> recorder) {
    return new SpanEnding<>(Calls.PLACE, Context.root(), span(), recorder);
  }

  private Span span() {
    return Spans.start(sdk.tracer(), Calls.PLACE, Context.root());
  }

  private SpanData only() {
    assertThat(sdk.spans()).hasSize(1);
    return sdk.spans().get(0);
  }
}
