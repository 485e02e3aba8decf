package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.CHARGE;
import static dev.spansmith.runtime.Calls.PLACE;
import static dev.spansmith.runtime.Calls.remoteParent;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Attributes are on the builder where a sampler's answer can depend on them. */
final class SamplerViewTest {

  private static final AttributeKey<String> FUNCTION = AttributeKey.stringKey("code.function.name");

  private final List<Attributes> seen = new ArrayList<>();

  @Test
  void samplerSeesAttributesOfARoot() {
    call(Context.root(), SamplingDecision.RECORD_AND_SAMPLE);

    assertThat(seen).containsExactly(Attributes.of(FUNCTION, PLACE.function()));
  }

  @Test
  void samplerSeesAttributesUnderASampledParent() {
    call(remoteParent(TraceFlags.getSampled()), SamplingDecision.RECORD_AND_SAMPLE);

    assertThat(seen).containsExactly(Attributes.of(FUNCTION, PLACE.function()));
  }

  @Test
  void nothingIsBuiltUnderAnUnsampledParent() {
    call(remoteParent(TraceFlags.getDefault()), SamplingDecision.DROP);

    assertThat(seen).containsExactly(Attributes.empty());
  }

  @Test
  void spanThatRecordsUnderAnUnsampledParentHasItsAttributes() {
    AtomicReference<Attributes> kept = new AtomicReference<>();
    SpanHooks processor = SpanHooks.onEnd(span -> kept.set(span.getAttributes()));
    try (TestSdk sdk = new TestSdk(answering(SamplingDecision.RECORD_ONLY), processor)) {
      SpanDefinition described = PLACE.attribute("peer.service", "stripe");
      remoteParent(TraceFlags.getDefault())
          .wrap(() -> Calls.caught(sdk.tracer(), described, () -> null))
          .run();
    }

    assertThat(seen).containsExactly(Attributes.empty());
    assertThat(kept.get())
        .isEqualTo(
            Attributes.of(
                FUNCTION, PLACE.function(), AttributeKey.stringKey("peer.service"), "stripe"));
  }

  @Test
  void localParentCountsLikeARemoteOne() {
    try (TestSdk sdk = new TestSdk(answering(SamplingDecision.DROP))) {
      Calls.traced(sdk.tracer(), PLACE, () -> Calls.traced(sdk.tracer(), CHARGE, () -> null));
    }

    assertThat(seen).containsExactly(Attributes.of(FUNCTION, PLACE.function()), Attributes.empty());
  }

  @Test
  void parentStateDecides() {
    assertThat(Spans.samplerSees(Context.root())).isTrue();
    assertThat(Spans.samplerSees(Context.root().with(Span.getInvalid()))).isTrue();
    assertThat(Spans.samplerSees(remoteParent(TraceFlags.getSampled()))).isTrue();
    assertThat(Spans.samplerSees(remoteParent(TraceFlags.getDefault()))).isFalse();
  }

  private void call(Context parent, SamplingDecision decision) {
    try (TestSdk sdk = new TestSdk(answering(decision))) {
      parent.wrap(() -> Calls.caught(sdk.tracer(), PLACE, () -> null)).run();
    }
  }

  private Sampler answering(SamplingDecision decision) {
    return new Sampler() {
      @Override
      public SamplingResult shouldSample(
          Context parent,
          String traceId,
          String name,
          SpanKind kind,
          Attributes attributes,
          List<LinkData> links) {
        seen.add(attributes.toBuilder().build());
        return SamplingResult.create(decision);
      }

      @Override
      public String getDescription() {
        return "always " + decision;
      }
    };
  }
}
