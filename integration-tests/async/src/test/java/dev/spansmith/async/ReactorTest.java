package dev.spansmith.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What Reactor can do besides: carry the context, and subscribe again. */
final class ReactorTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Recorder recorder = new Recorder();
  private final Deliveries deliveries = new DeliveriesTraced(recorder.openTelemetry());

  @AfterEach
  void stop() {
    recorder.close();
  }

  @Test
  void innerCallsBelongToTheOuterOneOnWhateverThread() {
    Mono<String> first = Mono.just("parcel ").publishOn(Schedulers.boundedElastic());

    assertThat(deliveries.nested(first, "A-17").block(PATIENCE)).isEqualTo("parcel A-17");

    SpanData outer = recorder.named("Deliveries.nested");
    assertThat(outer.getAttributes().get(AttributeKey.stringKey("orderId"))).isEqualTo("A-17");
    assertThat(recorder.named("Deliveries.mono").getParentSpanId()).isEqualTo(outer.getSpanId());
  }

  @Test
  void eachSubscriptionIsASpan() {
    Mono<String> mono = deliveries.nested(Mono.just("parcel "), "A-17");
    assertThat(recorder.started()).isZero();
    mono.block(PATIENCE);
    mono.block(PATIENCE);

    assertThat(recorder.spans())
        .extracting(SpanData::getName)
        .containsExactly(
            "Deliveries.mono", "Deliveries.nested", "Deliveries.mono", "Deliveries.nested");
    assertThat(recorder.spans())
        .filteredOn(span -> span.getName().equals("Deliveries.nested"))
        .allMatch(
            span -> "A-17".equals(span.getAttributes().get(AttributeKey.stringKey("orderId"))));
  }

  @Test
  @SuppressWarnings("MustBeClosedChecker") // closed below: lint refuses the resource form
  void theParentIsWhatReactorCarriesElseTheCaller() {
    Span caller = recorder.span("caller");
    Span subscriber = recorder.span("subscriber");
    Scope scope = caller.makeCurrent();
    Mono<String> mono = deliveries.mono(() -> Mono.just("parcel"));
    scope.close();
    mono.block(PATIENCE);
    mono.contextWrite(c -> c.put(Context.class, Context.root().with(subscriber))).block(PATIENCE);

    assertThat(recorder.spans())
        .extracting(SpanData::getParentSpanId)
        .containsExactly(
            caller.getSpanContext().getSpanId(), subscriber.getSpanContext().getSpanId());
  }

  @Test
  void elementsDoNotEndAFluxAndATakeCancelsIt() {
    Flux<String> flux = deliveries.flux(() -> Flux.just("a", "b", "c").concatWith(Flux.never()));
    assertThat(
            flux.take(3).doOnNext(e -> assertThat(recorder.ended()).isZero()).blockLast(PATIENCE))
        .isEqualTo("c");

    assertThat(recorder.only().getAttributes().get(AttributeKey.booleanKey("spansmith.cancelled")))
        .isTrue();
  }

  @Test
  void aMonoStaysOneBehindAPublisher() {
    assertThat(deliveries.stream(() -> Mono.just("parcel"))).isInstanceOf(Mono.class);
    assertThat(deliveries.stream(() -> Flux.just("parcel"))).isInstanceOf(Flux.class);
  }

  @Test
  void workThatRunsOnTheSubscribersThreadSeesTheSpan() {
    String seen =
        deliveries
            .mono(() -> Mono.fromSupplier(() -> Span.current().getSpanContext().getSpanId()))
            .block(PATIENCE);

    assertThat(seen).isEqualTo(recorder.only().getSpanId());
  }
}
