package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.CHARGE;
import static dev.spansmith.runtime.Calls.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.runtime.Calls.Body;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One exception event for one failure, on the innermost span; and never none. */
final class FailureOnceTest {

  private final IOException failure = new IOException("connection reset");

  private TestSdk sdk = new TestSdk();
  private Tracer tracer = sdk.tracer();

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void onlyTheInnermostOfThreeHasTheEvent() {
    SpanDefinition top = SpanDefinition.of("top", "top");

    Calls.caught(tracer, top, call(PLACE, call(CHARGE, Calls.throwing(failure))));

    assertThat(eventsOf(CHARGE)).isEqualTo(1);
    assertThat(eventsOf(PLACE)).isZero();
    assertThat(eventsOf(top)).isZero();
    assertThat(sdk.spans()).extracting(SpanData::getStatus).containsOnly(StatusData.error());
    assertThat(sdk.spans())
        .extracting(span -> span.getAttributes().get(AttributeKey.stringKey("error.type")))
        .containsOnly("java.io.IOException");
  }

  @Test
  void wrapperPutAroundItOnTheWayIsTheSameFailure() {
    Calls.caught(
        tracer,
        PLACE,
        () -> {
          try {
            return Calls.traced(tracer, CHARGE, Calls.throwing(failure));
          } catch (IOException caught) {
            throw new CompletionException(caught);
          }
        });

    assertThat(eventsOf(PLACE)).isZero();
  }

  @Test
  void anotherExceptionThatItCausesIsAnotherFailure() {
    Calls.caught(
        tracer,
        PLACE,
        () -> {
          try {
            return Calls.traced(tracer, CHARGE, Calls.throwing(failure));
          } catch (IOException caught) {
            throw new IllegalStateException("not charged", caught);
          }
        });

    assertThat(eventsOf(PLACE)).isEqualTo(1);
  }

  @Test
  void recordedAgainWhenTheInnerSpanIsDropped() {
    sampleChargeAs(SamplingDecision.DROP);

    Calls.caught(tracer, PLACE, call(CHARGE, Calls.throwing(failure)));

    assertThat(eventsOf(PLACE)).isEqualTo(1);
  }

  @Test
  void recordedAgainWhenTheInnerSpanIsNotExported() {
    sampleChargeAs(SamplingDecision.RECORD_ONLY);

    Calls.caught(tracer, PLACE, call(CHARGE, Calls.throwing(failure)));

    assertThat(eventsOf(PLACE)).isEqualTo(1);
  }

  @Test
  void recordedAgainWhenTheInnerMethodExpectsIt() {
    Calls.caught(tracer, PLACE, call(CHARGE.expected(IOException.class), Calls.throwing(failure)));

    assertThat(eventsOf(CHARGE)).isZero();
    assertThat(eventsOf(PLACE)).isEqualTo(1);
  }

  @Test
  void recordedAgainAroundAMethodThatExpectsIt() {
    SpanDefinition top = SpanDefinition.of("top", "top");
    SpanDefinition middle = PLACE.expected(IOException.class);

    Calls.caught(tracer, top, call(middle, call(CHARGE, Calls.throwing(failure))));

    assertThat(eventsOf(CHARGE)).isEqualTo(1);
    assertThat(eventsOf(PLACE)).isZero();
    assertThat(eventsOf(top)).isEqualTo(1);
  }

  @Test
  void recordedAgainInAnotherTrace() {
    Calls.caught(
        tracer,
        PLACE,
        () ->
            Context.root().wrap(() -> Calls.traced(tracer, CHARGE, () -> thrown(failure))).call());

    assertThat(sdk.span(CHARGE.name()).getTraceId())
        .isNotEqualTo(sdk.span(PLACE.name()).getTraceId());
    assertThat(eventsOf(CHARGE)).isEqualTo(1);
    assertThat(eventsOf(PLACE)).isEqualTo(1);
  }

  @Test
  void recordedAgainOnAnotherThread() {
    Calls.caught(
        tracer,
        PLACE,
        () -> {
          FutureTask<Object> charge =
              new FutureTask<>(Context.current().wrap(() -> chargeAndThrow()));
          Thread thread = new Thread(charge);
          thread.start();
          thread.join();
          try {
            return charge.get();
          } catch (ExecutionException wrapper) {
            throw wrapper.getCause();
          }
        });

    assertThat(sdk.span(CHARGE.name()).getParentSpanId())
        .isEqualTo(sdk.span(PLACE.name()).getSpanId());
    assertThat(eventsOf(CHARGE)).isEqualTo(1);
    assertThat(eventsOf(PLACE)).isEqualTo(1);
  }

  @Test
  void reusedInstanceIsRecordedInTheNextCall() {
    Calls.caught(tracer, PLACE, call(CHARGE, Calls.throwing(failure)));
    Calls.caught(tracer, SpanDefinition.of("next", "next"), Calls.throwing(failure));

    assertThat(eventsOf(SpanDefinition.of("next", "next"))).isEqualTo(1);
  }

  @Test
  void reusedInstanceIsRecordedInASibling() {
    SpanDefinition sibling = SpanDefinition.of("sibling", "sibling");

    Calls.caught(
        tracer,
        PLACE,
        () -> {
          Calls.caught(tracer, CHARGE, Calls.throwing(failure));
          return Calls.traced(tracer, sibling, Calls.throwing(failure));
        });

    assertThat(eventsOf(CHARGE)).isEqualTo(1);
    assertThat(eventsOf(sibling)).isEqualTo(1);
    assertThat(eventsOf(PLACE)).isZero();
  }

  @Test
  void untracedCodeInBetweenDoesNotMatter() {
    Calls.caught(tracer, PLACE, () -> chargeAndThrow());

    assertThat(eventsOf(PLACE)).isZero();
  }

  private Object chargeAndThrow() throws IOException {
    return Calls.traced(tracer, CHARGE, Calls.throwing(failure));
  }

  private static Object thrown(IOException problem) throws IOException {
    throw problem;
  }

  private <X extends Throwable> Body<Object, X> call(
      SpanDefinition definition, Body<Object, X> body) {
    return () -> Calls.traced(tracer, definition, body);
  }

  private int eventsOf(SpanDefinition definition) {
    return sdk.span(definition.name()).getEvents().size();
  }

  private void sampleChargeAs(SamplingDecision decision) {
    sdk.close();
    sdk = new TestSdk(new ChargeSampler(decision));
    tracer = sdk.tracer();
  }

  private record ChargeSampler(SamplingDecision decision) implements Sampler {
    @Override
    public SamplingResult shouldSample(
        Context parent,
        String traceId,
        String name,
        SpanKind kind,
        Attributes attributes,
        List<LinkData> links) {
      return name.equals(CHARGE.name())
          ? SamplingResult.create(decision)
          : SamplingResult.recordAndSample();
    }

    @Override
    public String getDescription() {
      return CHARGE.name() + " is " + decision;
    }
  }
}
