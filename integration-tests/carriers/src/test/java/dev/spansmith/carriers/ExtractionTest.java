package dev.spansmith.carriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is the parent when context comes in. */
final class ExtractionTest {

  private final Sdk sdk = new Sdk();
  private final Receiver receiver = new ReceiverTraced(sdk.openTelemetry());

  @AfterEach
  void stop() {
    sdk.close();
  }

  @Test
  void aLocalSpanStaysTheParentAndTheRemoteOneIsLinked() {
    Span local = local();
    Found found = within(local, () -> receiver.map(Afar.FIELDS));

    SpanData span = sdk.of(found);
    assertThat(span.getParentSpanId()).isEqualTo(local.getSpanContext().getSpanId());
    assertThat(links(span)).containsExactly(Afar.SPAN);
  }

  @Test
  void nothingThatComesInLeavesTheCallersSpanAlone() {
    Span local = local();
    SpanData span = sdk.of(within(local, () -> receiver.map(Map.of())));

    assertThat(span.getParentSpanId()).isEqualTo(local.getSpanContext().getSpanId());
    assertThat(span.getLinks()).isEmpty();
  }

  @Test
  void aRemoteSpanThatIsAlreadyCurrentGivesWay() {
    SpanData span = sdk.of(within(Span.wrap(Afar.span(2)), () -> receiver.map(Afar.FIELDS)));

    assertThat(span.getParentSpanContext()).isEqualTo(Afar.SPAN);
    assertThat(span.getLinks()).isEmpty();
  }

  @Test
  void ofTwoCarriersTheFirstIsTheParent() {
    SpanData span = sdk.of(receiver.two(Afar.fields(1), Afar.fields(2)));
    assertThat(span.getParentSpanContext()).isEqualTo(Afar.span(1));
    assertThat(links(span)).containsExactly(Afar.span(2));

    SpanData fallback = sdk.of(receiver.two(null, Afar.fields(2)));
    assertThat(fallback.getParentSpanContext()).isEqualTo(Afar.span(2));
    assertThat(fallback.getLinks()).isEmpty();
  }

  @Test
  void aRootHasNothingToDoWithIt() {
    SpanData span = sdk.of(receiver.asRoot(Afar.FIELDS));

    assertThat(span.getTraceId()).isNotEqualTo(Afar.SPAN.getTraceId());
    assertThat(span.getParentSpanContext().isValid()).isFalse();
    assertThat(span.getLinks()).isEmpty();
  }

  @Test
  void aLinkedRootLinksToIt() {
    SpanData span = sdk.of(receiver.asLinkedRoot(Afar.FIELDS));
    assertThat(span.getParentSpanContext().isValid()).isFalse();
    assertThat(links(span)).containsExactly(Afar.SPAN);

    Span local = local();
    SpanData within = sdk.of(within(local, () -> receiver.asLinkedRoot(Afar.FIELDS)));
    assertThat(links(within)).containsExactly(Afar.SPAN, local.getSpanContext());
  }

  @Test
  void aRemoteSpanMakesATraceActive() {
    assertThat(receiver.onlyIfActive(Map.of()).span().isValid()).isFalse();
    assertThat(sdk.spans()).isEmpty();

    SpanData span = sdk.of(receiver.onlyIfActive(Afar.FIELDS));
    assertThat(span.getParentSpanContext()).isEqualTo(Afar.SPAN);
  }

  @Test
  void aFailureIsRecordedAndTheContextIsAsBefore() {
    RuntimeException failure = new IllegalStateException("unreadable");

    assertThatThrownBy(() -> receiver.fail(Afar.FIELDS, failure)).isSameAs(failure);

    assertThat(Context.current()).isSameAs(Context.root());
    assertThat(sdk.spans().get(0).getEvents()).hasSize(1);
    assertThat(sdk.spans().get(0).getParentSpanContext()).isEqualTo(Afar.SPAN);
  }

  private static List<SpanContext> links(SpanData span) {
    return span.getLinks().stream().map(LinkData::getSpanContext).toList();
  }

  private Span local() {
    return sdk.openTelemetry().getTracer("test").spanBuilder("local").startSpan();
  }

  private static <T> T within(Span span, Supplier<T> call) {
    return Context.root().with(span).wrapSupplier(call).get();
  }
}
