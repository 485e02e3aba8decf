package dev.spansmith.apifloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What wrappers promise, whichever OpenTelemetry they meet. */
class WrapperTest {

  private static final String NO_PARENT = "0000000000000000";
  private static final SpanContext UNSAMPLED =
      SpanContext.create(
          "0af7651916cd43dd8448eb211c80319c",
          "b7ad6b7169203331",
          TraceFlags.getDefault(),
          TraceState.getDefault());

  private final Recorder recorder = Recorder.start();
  private final Bank bank = new Bank();
  private final Warehouse warehouse =
      new WarehouseTraced(
          recorder.openTelemetry(), new PaymentsTraced(recorder.openTelemetry(), bank));

  @AfterEach
  void stop() {
    recorder.close();
  }

  @Test
  void spanSaysWhatWasCalledWithWhat() {
    SpanContext inside = storeOne();

    SeenSpan span = only(recorder.spans());
    assertThat(span.name()).isEqualTo("store goods");
    assertThat(span.kind()).isEqualTo("CONSUMER");
    assertThat(span.scope()).isEqualTo("dev.spansmith.apifloor.Warehouse");
    assertThat(span.status()).isEqualTo("UNSET");
    assertThat(span.parentId()).isEqualTo(NO_PARENT);
    assertThat(span.spanId()).isEqualTo(inside.getSpanId());
    assertThat(span.events()).isEmpty();
    Map<String, Object> expected = new HashMap<>();
    expected.put("code.function.name", "dev.spansmith.apifloor.Warehouse.store");
    expected.put("text", "A-17");
    expected.put("flag", true);
    expected.put("small", 1L);
    expected.put("medium", 2L);
    expected.put("whole", 3L);
    expected.put("large", 4_000_000_000L);
    expected.put("rough", 0.5);
    expected.put("exact", 0.25);
    expected.put("letter", "x");
    expected.put("boxed", 5L);
    expected.put("grade", "FIRST");
    assertThat(span.attributes()).isEqualTo(expected);
  }

  @Test
  void valuesThatNeedConverting() {
    warehouse.count(
        List.of(1, 2),
        new String[] {"a", "b"},
        Optional.of(1.5),
        new StringBuilder("fragile"),
        List.of(true));

    assertThat(only(recorder.spans()).attributes())
        .containsEntry("counts", List.of(1L, 2L))
        .containsEntry("shelves", List.of("a", "b"))
        .containsEntry("weight", 1.5)
        .containsEntry("note", "fragile")
        .containsEntry("any", List.of(true));
  }

  @Test
  void absentValuesLeaveNoAttribute() {
    warehouse.count(null, null, Optional.empty(), null, null);

    assertThat(only(recorder.spans()).attributes()).containsOnlyKeys("code.function.name");
  }

  @Test
  void nestedCallsAreChildren() throws DeclinedException {
    warehouse.ship("A-17", 1299);

    List<SeenSpan> spans = recorder.spans();
    assertThat(spans).hasSize(3);
    SeenSpan ship = named("Warehouse.ship", spans);
    SeenSpan charge = named("Payments.charge", spans);
    SeenSpan pack = named("Warehouse.pack", spans);
    assertThat(ship.parentId()).isEqualTo(NO_PARENT);
    assertThat(charge.parentId()).isEqualTo(ship.spanId());
    assertThat(pack.parentId()).isEqualTo(ship.spanId());
    assertThat(spans).extracting(SeenSpan::traceId).containsOnly(ship.traceId());
  }

  @Test
  void decoratorTracesForItsDelegate() throws DeclinedException {
    new PaymentsTraced(recorder.openTelemetry(), bank).charge("A-17", 1299);

    SeenSpan span = only(recorder.spans());
    assertThat(bank.charged).isEqualTo(1299);
    assertThat(span.kind()).isEqualTo("CLIENT");
    assertThat(span.scope()).isEqualTo("dev.spansmith.apifloor.Payments");
    assertThat(span.attributes())
        .isEqualTo(
            Map.of(
                "code.function.name",
                "dev.spansmith.apifloor.Payments.charge",
                "peer.service",
                "bank",
                "orderId",
                "A-17",
                "cents",
                1299L));
  }

  @Test
  void unsampledParentKeepsItsTraceAndRecordsNothing() {
    Context caller = Context.root().with(Span.wrap(UNSAMPLED));

    SpanContext inside = caller.wrapSupplier(this::storeOne).get();

    assertThat(inside.getTraceId()).isEqualTo(UNSAMPLED.getTraceId());
    assertThat(inside.isSampled()).isFalse();
    assertThat(recorder.spans()).isEmpty();
  }

  @Test
  void failureIsRecordedByTheInnermostSpanOnly() {
    bank.failure = new IllegalStateException("closed");

    assertThatThrownBy(() -> warehouse.ship("A-17", 1299)).isSameAs(bank.failure);

    List<SeenSpan> spans = recorder.spans();
    assertThat(spans).hasSize(2);
    assertThat(spans).extracting(SeenSpan::status).containsOnly("ERROR");
    assertThat(spans)
        .extracting(span -> span.attributes().get("error.type"))
        .containsOnly("java.lang.IllegalStateException");
    assertThat(named("Payments.charge", spans).events())
        .extracting(SeenSpan.Event::name)
        .containsExactly("exception");
    assertThat(named("Warehouse.ship", spans).events()).isEmpty();
  }

  @Test
  void expectedExceptionIsNoFailure() {
    bank.failure = new DeclinedException();

    assertThatThrownBy(() -> warehouse.ship("A-17", 1299)).isSameAs(bank.failure);

    List<SeenSpan> spans = recorder.spans();
    SeenSpan charge = named("Payments.charge", spans);
    assertThat(charge.status()).isEqualTo("UNSET");
    assertThat(charge.events()).isEmpty();
    assertThat(named("Warehouse.ship", spans).status()).isEqualTo("ERROR");
    assertThat(named("Warehouse.ship", spans).events())
        .extracting(SeenSpan.Event::name)
        .containsExactly("exception");
  }

  @Test
  void noopMakesNoSpan() throws DeclinedException {
    Payments untraced = new PaymentsTraced(OpenTelemetry.noop(), bank);

    new WarehouseTraced(recorder.openTelemetry(), untraced).ship("A-17", 1299);

    List<SeenSpan> spans = recorder.spans();
    assertThat(spans)
        .extracting(SeenSpan::name)
        .containsExactlyInAnyOrder("Warehouse.ship", "Warehouse.pack");
    assertThat(bank.caller.getSpanId()).isEqualTo(named("Warehouse.ship", spans).spanId());
  }

  private SpanContext storeOne() {
    return warehouse.store(
        "A-17", true, (byte) 1, (short) 2, 3, 4_000_000_000L, 0.5f, 0.25, 'x', 5, Grade.FIRST);
  }

  private static SeenSpan only(List<SeenSpan> spans) {
    assertThat(spans).hasSize(1);
    return spans.get(0);
  }

  private static SeenSpan named(String name, List<SeenSpan> spans) {
    return only(spans.stream().filter(span -> span.name().equals(name)).toList());
  }
}
