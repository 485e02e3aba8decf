package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which {@code traceparent} is believed, and what is sent. */
class TraceparentTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";
  private static final String GOOD = "00-" + TRACE + "-" + SPAN + "-01";

  private final TextMapPropagator propagator = StrictTraceContextPropagator.INSTANCE;

  /** What comes in, with its trace and span id left out, and the flags that are understood. */
  @ParameterizedTest
  @CsvSource({
    "00-*-00, 00",
    "00-*-01, 01",
    "00-*-02, 02",
    "00-*-03, 03",
    "00-*-04, 00",
    "00-*-ff, 03",
    "00-*-f9, 01",
    "' 00-*-01', 01",
    "'\t 00-*-01 \t', 01",
    "01-*-01, 01",
    "0f-*-01, 01",
    "f0-*-01, 01",
    "fe-*-03, 03",
    "cc-*-01-, 01",
    "cc-*-01-what-the-future-brings, 01",
    "cc-*-01-\u00fc, 01",
  })
  void isContinued(String traceparent, String flags) {
    Context context = extracted(traceparent.replace("*", TRACE + "-" + SPAN));

    SpanContext remote = Span.fromContext(context).getSpanContext();
    assertThat(remote.isRemote()).isTrue();
    assertThat(remote.getTraceId()).isEqualTo(TRACE);
    assertThat(remote.getSpanId()).isEqualTo(SPAN);
    assertThat(remote.getTraceFlags()).isEqualTo(TraceFlags.fromHex(flags, 0));
    assertThat(Fields.injected(propagator, context).value("traceparent"))
        .isEqualTo("00-" + TRACE + "-" + SPAN + "-" + flags);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "00",
        GOOD + ".",
        GOOD + "-",
        GOOD + "-01",
        GOOD + "," + GOOD,
        GOOD + "0",
        "\n" + GOOD,
        GOOD + "\u00a0",
        "ff-" + TRACE + "-" + SPAN + "-01",
        "0A-" + TRACE + "-" + SPAN + "-01",
        "g0-" + TRACE + "-" + SPAN + "-01",
        "0g-" + TRACE + "-" + SPAN + "-01",
        "0-" + TRACE + "-" + SPAN + "-011",
        "000-" + TRACE + "-" + SPAN + "-01",
        "00_" + TRACE + "-" + SPAN + "-01",
        "00-" + TRACE + "_" + SPAN + "-01",
        "00-" + TRACE + "-" + SPAN + "_01",
        "cc-" + TRACE + "-" + SPAN + "-01.",
        "cc-" + TRACE + "-" + SPAN + "-01," + GOOD,
        "cc-" + TRACE + "-" + SPAN + "-0",
        "00-00000000000000000000000000000000-" + SPAN + "-01",
        "00-" + TRACE + "-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-" + SPAN + "-01",
        "00-" + TRACE + "-B7AD6B7169203331-01",
        "00-.af7651916cd43dd8448eb211c80319c-" + SPAN + "-01",
        "00-0af7651916cd43dd8448eb211c80319.-" + SPAN + "-01",
        "00-0af7651916cd43dd8448eb211c8031-" + SPAN + "-0101",
        "00-" + TRACE + "-.7ad6b7169203331-01",
        "00-" + TRACE + "-b7ad6b716920333.-01",
        "00-" + TRACE + "-b7ad6b716920333\uff11-01",
        "00-" + TRACE + "-" + SPAN + "-0A",
        "00-" + TRACE + "-" + SPAN + "-A0",
        "00-" + TRACE + "-" + SPAN + "-.1",
        "00-" + TRACE + "-" + SPAN + "-1",
      })
  void isRefused(String traceparent) {
    assertThat(extracted(traceparent)).isSameAs(Context.root());
  }

  @Test
  void isRefusedWhenThereAreTwo() {
    for (String second : new String[] {GOOD, "", "no traceparent"}) {
      assertThat(Fields.of("traceparent", GOOD, "traceparent", second).extracted(propagator))
          .isSameAs(Context.root());
    }
  }

  @Test
  void refusedOneLeavesTheContextAsItWas() {
    Context local = Context.root().with(Span.wrap(spanContext(TraceFlags.getSampled())));

    assertThat(propagator.extract(local, Fields.of("traceparent", "00"), new Fields.Getter()))
        .isSameAs(local);
  }

  /** Level 2: what cannot be parsed as traceparent must not make anybody parse tracestate. */
  @Test
  void refusedOneKeepsTracestateUnread() {
    TextMapGetter<Fields> getter =
        new TextMapGetter<>() {
          @Override
          public Iterable<String> keys(Fields fields) {
            throw new AssertionError("nobody needs the keys");
          }

          @Override
          public String get(Fields fields, String name) {
            assertThat(name).isEqualTo("traceparent");
            return "00-nonsense";
          }
        };

    assertThat(propagator.extract(Context.root(), Fields.of(), getter)).isSameAs(Context.root());
  }

  @Test
  void getterOfOneValueIsEnough() {
    Map<String, String> carrier = Map.of("traceparent", GOOD, "tracestate", "foo=1");

    Context context = propagator.extract(Context.root(), carrier, new OneValue());

    assertThat(Span.fromContext(context).getSpanContext().getTraceState().get("foo"))
        .isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"00, 00", "01, 01", "02, 02", "03, 03", "04, 00", "fd, 01", "ff, 03"})
  void sendsTheFlagsThatLevel2Knows(String flags, String sent) {
    Context context = Context.root().with(Span.wrap(spanContext(TraceFlags.fromHex(flags, 0))));

    Fields fields = Fields.injected(propagator, context);

    assertThat(fields.value("traceparent")).isEqualTo("00-" + TRACE + "-" + SPAN + "-" + sent);
    assertThat(fields.values("tracestate")).isEmpty();
  }

  @Test
  void sendsNothingWithoutASpan() {
    assertThat(Fields.injected(propagator, Context.root()).all()).isEmpty();
    assertThat(Fields.injected(propagator, Context.root().with(Span.getInvalid())).all()).isEmpty();
  }

  @Test
  void takesNullForNothing() {
    Context context = Context.root().with(Span.wrap(spanContext(TraceFlags.getDefault())));

    assertThat(propagator.extract(null, Fields.of(), new Fields.Getter())).isSameAs(Context.root());
    assertThat(propagator.extract(context, Fields.of(), null)).isSameAs(context);
    assertThat(propagator.extract(context, null, new NullCarrier())).isSameAs(context);
    propagator.inject(null, Fields.of(), Fields::add);
    propagator.inject(context, Fields.of(), null);
    Map<String, String> sent = new HashMap<>();
    propagator.inject(context, null, (carrier, name, value) -> sent.put(name, value));
    assertThat(sent).containsOnlyKeys("traceparent");
  }

  @Test
  void namesItsFields() {
    assertThat(propagator.fields()).containsExactly("traceparent", "tracestate");
  }

  private Context extracted(String traceparent) {
    return Fields.of("traceparent", traceparent, "tracestate", "foo=1").extracted(propagator);
  }

  private static SpanContext spanContext(TraceFlags flags) {
    return SpanContext.create(TRACE, SPAN, flags, TraceState.getDefault());
  }

  private static final class OneValue implements TextMapGetter<Map<String, String>> {

    @Override
    public Iterable<String> keys(Map<String, String> carrier) {
      return carrier.keySet();
    }

    @Override
    public String get(Map<String, String> carrier, String name) {
      return carrier.get(name);
    }
  }

  /** Has no carrier, and no iterator either. */
  private static final class NullCarrier implements TextMapGetter<Fields> {

    @Override
    public Iterable<String> keys(Fields fields) {
      return null;
    }

    @Override
    public String get(Fields fields, String name) {
      return null;
    }

    @Override
    public Iterator<String> getAll(Fields fields, String name) {
      return null;
    }
  }
}
