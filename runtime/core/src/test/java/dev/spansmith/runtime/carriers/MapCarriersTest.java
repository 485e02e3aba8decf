package dev.spansmith.runtime.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Maps whose keys are written in any case, as those of HTTP headers are. */
final class MapCarriersTest {

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  @Test
  void lookUpIgnoresCase() {
    fields.put("TraceParent", "a");
    lists.put("TRACEPARENT", List.of("a", "b"));

    assertThat(MapCarrier.INSTANCE.get(fields, "traceparent")).isEqualTo("a");
    assertThat(MapCarrier.INSTANCE.get(fields, "tracestate")).isNull();
    assertThat(ListMapCarrier.INSTANCE.get(lists, "traceparent")).isEqualTo("a");
    assertThat(ListMapCarrier.INSTANCE.get(lists, "tracestate")).isNull();
  }

  @Test
  void twoSpellingsAreTwoFields() {
    fields.put("Traceparent", "a");
    fields.put("traceparent", "b");
    lists.put("Traceparent", List.of("a"));
    lists.put("traceparent", List.of("b", "c"));

    assertThat(MapCarrier.INSTANCE.getAll(fields, "traceparent"))
        .toIterable()
        .containsExactly("a", "b");
    assertThat(ListMapCarrier.INSTANCE.getAll(lists, "traceparent"))
        .toIterable()
        .containsExactly("a", "b", "c");
  }

  @Test
  void writingLeavesOneFieldOfTheName() {
    fields.put("Traceparent", "of an earlier hop");
    fields.put("other", "kept");
    lists.put("TRACEPARENT", List.of("of an earlier hop"));

    MapCarrier.INSTANCE.set(fields, "traceparent", "new");
    ListMapCarrier.INSTANCE.set(lists, "traceparent", "new");

    assertThat(fields).isEqualTo(Map.of("traceparent", "new", "other", "kept"));
    assertThat(lists).isEqualTo(Map.of("traceparent", List.of("new")));
  }

  @Test
  void nullKeysAndValuesArePassedOver() {
    Map<String, String> odd = new HashMap<>();
    odd.put(null, "the status line of HttpURLConnection");
    odd.put("traceparent", null);

    assertThat(MapCarrier.INSTANCE.keys(odd)).containsExactly("traceparent");
    assertThat(MapCarrier.INSTANCE.get(odd, "traceparent")).isNull();
    assertThat(MapCarrier.INSTANCE.getAll(odd, "traceparent")).isExhausted();
  }
}
