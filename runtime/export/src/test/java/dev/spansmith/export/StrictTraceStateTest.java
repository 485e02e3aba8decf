package dev.spansmith.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.TraceStateBuilder;
import io.opentelemetry.context.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What samplers and exporters find when they look into extracted trace state, or change it. */
class StrictTraceStateTest {

  @Test
  void isReadAsTheApiSays() {
    TraceState state = parsed("foo=1,fo=2,a@@b= 3");

    assertThat(state.get("foo")).isEqualTo("1");
    assertThat(state.get("fo")).isEqualTo("2");
    assertThat(state.get("a@@b")).isEqualTo(" 3");
    assertThat(state.get("f")).isNull();
    assertThat(state.get("foo=1,fo")).isNull();
    assertThat(state.get("")).isNull();
    assertThat(state.get(null)).isNull();
    assertThat(state.size()).isEqualTo(3);
    assertThat(state.isEmpty()).isFalse();
    assertThat(state.asMap())
        .containsExactly(entry("foo", "1"), entry("fo", "2"), entry("a@@b", " 3"));
    List<String> seen = new ArrayList<>();
    state.forEach((key, value) -> seen.add(key + "=" + value));
    assertThat(seen).containsExactly("foo=1", "fo=2", "a@@b= 3");
    assertThatThrownBy(() -> state.asMap().put("x", "y"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isEqualByItsText() {
    assertThat(parsed("foo=1, bar=2")).isEqualTo(parsed("foo=1,bar=2"));
    assertThat(parsed("foo=1, bar=2")).hasSameHashCodeAs(parsed("foo=1,bar=2"));
    assertThat(parsed("foo=1,bar=2")).isNotEqualTo(parsed("bar=2,foo=1"));
    assertThat(parsed("foo=1")).isNotEqualTo(null).hasToString("foo=1");
  }

  @Test
  void whatIsPutComesFirst() {
    TraceStateBuilder builder = parsed("foo=1,bar=2,baz=3").toBuilder();

    assertThat(builder.put("new", "0").build()).isEqualTo(parsed("new=0,foo=1,bar=2,baz=3"));
    assertThat(builder.put("bar", "4").build()).isEqualTo(parsed("bar=4,new=0,foo=1,baz=3"));
    assertThat(builder.remove("foo").remove("none").remove(null).build())
        .isEqualTo(parsed("bar=4,new=0,baz=3"));
    assertThat(builder.put("1@@x", "5").build()).isEqualTo(parsed("1@@x=5,bar=4,new=0,baz=3"));
    assertThat(builder.remove("1@@x").remove("bar").remove("new").remove("baz").build())
        .isSameAs(TraceState.getDefault());
  }

  @Test
  void whatIsMalformedIsNotPut() {
    TraceState state = parsed("foo=1");

    TraceState built =
        state.toBuilder()
            .put(null, "1")
            .put("a", null)
            .put("", "1")
            .put("a", "")
            .put("A", "1")
            .put("a,b", "1")
            .put("a=b", "1")
            .put("@a", "1")
            .put("a", "1 ")
            .put("a", "1,b=2")
            .put("a", "1\n")
            .put("z".repeat(257), "1")
            .put("a", "z".repeat(257))
            .build();

    assertThat(built).isEqualTo(state);
  }

  @Test
  void the33rdPushesTheLastOneOut() {
    TraceStateBuilder builder = parsed("last=1").toBuilder();
    for (int i = 0; i < 32; i++) {
      builder.put("k" + i, "v");
    }

    assertThat(builder.build().size()).isEqualTo(32);
    assertThat(builder.build().get("last")).isNull();
    assertThat(builder.build().get("k0")).isEqualTo("v");
  }

  @Test
  void whatAnotherImplementationHoldsIsChecked() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("good", "1");
    members.put("BAD", "1");
    members.put("a,evil", "1");
    members.put("b", "1\r\nx-evil: 1");
    members.put("c", null);
    members.put("d@@e", "2");

    assertThat(sent(new Held(members))).isEqualTo("good=1,d@@e=2");
    assertThat(sent(new Held(Map.of("BAD", "1")))).isNull();
    assertThat(sent(TraceState.builder().put("b", "2").put("a", "1").build())).isEqualTo("a=1,b=2");
    assertThat(sent(TraceState.getDefault())).isNull();
  }

  private static TraceState parsed(String field) {
    return TracestateParser.parse(List.of(field).iterator());
  }

  private static String sent(TraceState traceState) {
    SpanContext span =
        SpanContext.create(
            "0af7651916cd43dd8448eb211c80319c",
            "b7ad6b7169203331",
            TraceFlags.getDefault(),
            traceState);
    return Fields.injected(
            StrictTraceContextPropagator.INSTANCE, Context.root().with(Span.wrap(span)))
        .value("tracestate");
  }

  /** Trace state that checks nothing. */
  private record Held(Map<String, String> members) implements TraceState {

    @Override
    public String get(String key) {
      return members.get(key);
    }

    @Override
    public int size() {
      return members.size();
    }

    @Override
    public boolean isEmpty() {
      return members.isEmpty();
    }

    @Override
    public void forEach(BiConsumer<String, String> consumer) {
      members.forEach(consumer);
    }

    @Override
    public Map<String, String> asMap() {
      return members;
    }

    @Override
    public TraceStateBuilder toBuilder() {
      throw new UnsupportedOperationException();
    }
  }
}
