package dev.spansmith.runtime;

import static dev.spansmith.runtime.Calls.CHARGE;
import static dev.spansmith.runtime.Calls.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SpansTest {

  private final TestSdk sdk = new TestSdk();
  private final Tracer tracer = sdk.tracer();

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void spanSaysWhatItsDefinitionSays() {
    SpanDefinition definition =
        PLACE
            .kind(SpanKind.CLIENT)
            .attribute("peer.service", "stripe")
            .attribute("layer", "domain");

    Calls.traced(tracer, definition, () -> null);

    SpanData span = sdk.span("OrderService.place");
    assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo(TestSdk.SCOPE);
    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(span.getEvents()).isEmpty();
    assertThat(span.getAttributes().asMap())
        .isEqualTo(
            Map.of(
                AttributeKey.stringKey("code.function.name"),
                "com.acme.OrderService.place",
                AttributeKey.stringKey("peer.service"),
                "stripe",
                AttributeKey.stringKey("layer"),
                "domain"));
  }

  @Test
  void definitionsAreCopiesAndNeverChange() {
    SpanDefinition client = PLACE.kind(SpanKind.CLIENT);
    SpanDefinition more = client.attribute("a", "b").expected(RuntimeException.class);

    assertThat(PLACE.kind()).isEqualTo(SpanKind.INTERNAL);
    assertThat(client.keys()).isEmpty();
    assertThat(client.expected()).isEmpty();
    assertThat(more.kind()).isEqualTo(SpanKind.CLIENT);
    assertThat(more.values()).containsExactly("b");
  }

  @Test
  void spanIsCurrentDuringTheCallOnly() {
    SpanContext inside = Calls.traced(tracer, PLACE, () -> Span.current().getSpanContext());

    assertThat(inside).isEqualTo(sdk.span("OrderService.place").getSpanContext());
    assertThat(Span.current()).isSameAs(Span.getInvalid());
    assertThat(Context.current()).isSameAs(Context.root());
  }

  @Test
  void innerSpanIsAChildAndTheOuterOneIsCurrentAgain() {
    SpanContext after =
        Calls.traced(
            tracer,
            PLACE,
            () -> {
              Calls.traced(tracer, CHARGE, () -> null);
              return Span.current().getSpanContext();
            });

    SpanData place = sdk.span("OrderService.place");
    SpanData charge = sdk.span("Payments.charge");
    assertThat(sdk.spans())
        .extracting(SpanData::getName)
        .containsExactly(charge.getName(), place.getName());
    assertThat(charge.getParentSpanId()).isEqualTo(place.getSpanId());
    assertThat(charge.getTraceId()).isEqualTo(place.getTraceId());
    assertThat(after).isEqualTo(place.getSpanContext());
  }

  @Test
  void otherContextValuesStayDuringTheCall() {
    ContextKey<String> tenant = ContextKey.named("tenant");

    String seen =
        Context.root()
            .with(tenant, "acme")
            .wrapSupplier(() -> Calls.traced(tracer, PLACE, () -> Context.current().get(tenant)))
            .get();

    assertThat(seen).isEqualTo("acme");
  }

  @Test
  void scopeIsClosedBeforeTheSpanEnds() {
    StringBuilder order = new StringBuilder();
    Span span = new EndNotingSpan(order);

    Spans.end(span, () -> order.append("closed "));

    assertThat(order).hasToString("closed ended");
  }

  @Test
  void nothingIsTracedWithoutATracerOrWithOneThatIsOff() {
    assertThat(Spans.enabled(null)).isFalse();
    assertThat(Spans.enabled(Spans.tracer(OpenTelemetry.noop(), "com.acme"))).isFalse();
    assertThat(Spans.enabled(tracer)).isTrue();
  }

  @Test
  void twoSdksInOneProgramDoNotMeet() {
    try (TestSdk other = new TestSdk()) {
      Calls.traced(tracer, PLACE, () -> Calls.traced(other.tracer(), CHARGE, () -> null));

      assertThat(sdk.spans()).extracting(SpanData::getName).containsExactly("OrderService.place");
      assertThat(other.spans()).extracting(SpanData::getName).containsExactly("Payments.charge");
    }
  }
}
