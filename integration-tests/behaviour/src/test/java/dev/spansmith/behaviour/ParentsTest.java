package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.spansmith.behaviour.Backend.Session;
import dev.spansmith.behaviour.Reports.Surroundings;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which span a span belongs to, and what of the caller's context goes on. */
final class ParentsTest {

  private static final Surroundings KEPT = new Surroundings("acme", "c-7");

  private final Session session = Backend.ON.open();
  private final Reports reports = new ReportsTraced(session.openTelemetry());

  @AfterEach
  void stop() {
    session.close();
  }

  @Test
  void rootStartsATraceAndKeepsTheRestOfTheContext() {
    assertThat(insideASpan(reports::alone)).isEqualTo(KEPT);

    SpanData root = session.span("Reports.alone");
    assertThat(root.getParentSpanContext().isValid()).isFalse();
    assertThat(root.getTraceId()).isNotEqualTo(session.span("caller").getTraceId());
    assertThat(root.getLinks()).isEmpty();
  }

  @Test
  void rootLinkedLinksBack() {
    assertThat(insideASpan(() -> reports.linked("r-1"))).isEqualTo(KEPT);

    SpanData root = session.span("Reports.linked");
    SpanData caller = session.span("caller");
    assertThat(root.getParentSpanContext().isValid()).isFalse();
    assertThat(root.getTraceId()).isNotEqualTo(caller.getTraceId());
    assertThat(root.getLinks())
        .extracting(LinkData::getSpanContext)
        .extracting(SpanContext::getTraceId, SpanContext::getSpanId)
        .containsExactly(tuple(caller.getTraceId(), caller.getSpanId()));
    assertThat(root.getAttributes().get(AttributeKey.stringKey("report"))).isEqualTo("r-1");
  }

  @Test
  void rootLinkedWithoutACallerHasNoLink() {
    reports.linked("r-2");

    assertThat(session.only().getLinks()).isEmpty();
  }

  @Test
  void aFailureIsToldInBothTraces() {
    RuntimeException failure = new IllegalStateException("no paper");

    assertThatThrownBy(
            () ->
                insideASpan(
                    () -> {
                      reports.fail(failure);
                      return null;
                    }))
        .isSameAs(failure);

    assertThat(session.span("Reports.fail").getEvents()).hasSize(1);
  }

  @Test
  void onlyIfActiveHasASpanInsideAnotherOnly() {
    assertThat(reports.onlyInside()).isEqualTo(new Surroundings(null, null));
    assertThat(session.spans()).isEmpty();

    assertThat(insideASpan(reports::onlyInside)).isEqualTo(KEPT);
    assertThat(session.span("Reports.onlyInside").getParentSpanId())
        .isEqualTo(session.span("caller").getSpanId());
  }

  @Test
  void whatAMethodStatesBeatsItsType() {
    insideASpan(reports::inside);

    assertThat(session.span("Reports.inside").getParentSpanId())
        .isEqualTo(session.span("caller").getSpanId());
  }

  @ParameterizedTest
  @EnumSource(Backend.class)
  void theCallIsTheSameInEachState(Backend state) {
    try (Session other = state.open()) {
      Reports traced = new ReportsTraced(other.openTelemetry());

      for (Supplier<Surroundings> call :
          List.<Supplier<Surroundings>>of(
              traced::alone, () -> traced.linked("r"), traced::onlyInside, traced::inside)) {
        assertThat(insideASpan(call)).isEqualTo(KEPT);
      }
      assertThat(Context.current()).isSameAs(Context.root());
    }
  }

  private <T> T insideASpan(Supplier<T> call) {
    Span caller = session.openTelemetry().getTracer("test").spanBuilder("caller").startSpan();
    Context context =
        Context.root()
            .with(Reports.TENANT, "acme")
            .with(Baggage.builder().put("customer.id", "c-7").build())
            .with(caller);
    try {
      return context.wrapSupplier(call).get();
    } finally {
      caller.end();
    }
  }
}
