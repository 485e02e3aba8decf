package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spansmith.behaviour.Backend.Session;
import dev.spansmith.behaviour.Discounts.Text;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attributes for the span that is current, and spans that a stereotype describes. */
final class DiscountsTest {

  private static final String FUNCTION = "code.function.name";
  private static final String NAME = "dev.spansmith.behaviour.Discounts";

  private final Session session = Backend.ON.open();
  private final Discounts discounts = new DiscountsTraced(session.openTelemetry());

  @AfterEach
  void stop() {
    session.close();
  }

  @Test
  void attributesGoToTheSpanAround() {
    assertThat(discounts.total("GOLD", 1000)).isEqualTo(900);

    SpanData span = session.only();
    assertThat(span.getName()).isEqualTo("Discounts.total");
    assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(span.getAttributes().asMap())
        .isEqualTo(
            Attributes.builder()
                .put(FUNCTION, NAME + ".total")
                .put("layer", "edge")
                .put("customer.tier", "GOLD")
                .put("note", "a note")
                .build()
                .asMap());
  }

  @Test
  void lastCallWins() {
    Discounts.Rebates rebates = new Discounts_RebatesTraced(session.openTelemetry());
    Span span = session.openTelemetry().getTracer("test").spanBuilder("by hand").startSpan();

    try (Scope scope = span.makeCurrent()) {
      assertThat(scope).isNotNull();
      rebates.grant(1);
      rebates.grant(2);
    } finally {
      span.end();
    }
    rebates.around(3);

    assertThat(session.span("by hand").getAttributes().asMap())
        .isEqualTo(Attributes.builder().put("rebate.cents", 2).build().asMap());
    assertThat(session.span("Rebates.around").getAttributes().asMap()).containsValue(3L);
  }

  @Test
  void withoutASpanNothingIsRead() {
    Text note = new Text("unread");

    assertThat(discounts.percentFor("GOLD", note)).isEqualTo(10);

    assertThat(note.reads()).isZero();
    assertThat(session.spans()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Backend.class,
      names = {"OFF", "UNSAMPLED"})
  void whatDoesNotRecordReadsNothing(Backend state) {
    try (Session quiet = state.open()) {
      Discounts traced = new DiscountsTraced(quiet.openTelemetry());
      Span span = quiet.openTelemetry().getTracer("test").spanBuilder("around").startSpan();
      Text note = new Text("unread");

      try (Scope scope = span.makeCurrent()) {
        assertThat(scope).isNotNull();
        assertThat(traced.percentFor("GOLD", note)).isEqualTo(10);
      } finally {
        span.end();
      }

      assertThat(note.reads()).isZero();
    }
  }

  @Test
  void neitherTextNorFailureChangesTheCall() {
    Text failing = new Text("");
    Span span = session.openTelemetry().getTracer("test").spanBuilder("around").startSpan();

    try (Scope scope = span.makeCurrent()) {
      assertThat(scope).isNotNull();
      assertThat(discounts.percentFor("GOLD", failing)).isEqualTo(10);
      assertThatThrownBy(() -> discounts.percentFor("", failing))
          .isInstanceOf(IllegalArgumentException.class);
    } finally {
      span.end();
    }

    SpanData around = session.span("around");
    assertThat(failing.reads()).isEqualTo(2);
    assertThat(around.getStatus()).isEqualTo(StatusData.unset());
    assertThat(around.getEvents()).isEmpty();
    assertThat(around.getAttributes().asMap())
        .isEqualTo(Attributes.builder().put("customer.tier", "").build().asMap());
  }

  @Test
  void stereotypeSaysHowTheSpanIs() {
    assertThatThrownBy(() -> discounts.ask("the partner"))
        .isInstanceOf(IllegalStateException.class);

    SpanData span = session.only();
    assertThat(span.getName()).isEqualTo("ask the partner");
    assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(span.getStatus()).isEqualTo(StatusData.unset());
    assertThat(span.getEvents()).isEmpty();
    assertThat(span.getAttributes().asMap())
        .isEqualTo(
            Attributes.builder()
                .put(FUNCTION, NAME + ".ask")
                .put("layer", "edge")
                .put("partner", "the partner")
                .build()
                .asMap());
  }
}
