package dev.spansmith.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.behaviour.Backend.Session;
import io.opentelemetry.api.common.AttributeKey;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Arguments and results of methods that nobody here can annotate. */
final class ForeignTest {

  private static final AttributeKey<String> KEY = AttributeKey.stringKey("cache.key");
  private static final AttributeKey<String> VALUE = AttributeKey.stringKey("cache.value");
  private static final AttributeKey<String> PREVIOUS = AttributeKey.stringKey("cache.previous");
  private static final AttributeKey<Long> SIZE = AttributeKey.longKey("cache.size");

  @Test
  void parametersAreCounted() {
    try (Session session = Backend.ON.open()) {
      Map<String, String> cache = new Foreign_MapTraced<>(session.openTelemetry(), new HashMap<>());

      assertThat(cache.put("a", "first value")).isNull();
      assertThat(cache.put("a", "second value")).isEqualTo("first value");
      assertThat(cache.get("a")).isEqualTo("second value");
      assertThat(cache.size()).isEqualTo(1);
      assertThat(cache.isEmpty()).isFalse();

      assertThat(session.spans())
          .extracting(span -> span.getName() + " " + span.getKind())
          .containsExactly("Map.put CLIENT", "Map.put CLIENT", "Map.get CLIENT", "Map.size CLIENT");
      assertThat(session.spans().get(0).getAttributes().asMap())
          .containsEntry(KEY, "a")
          .containsEntry(VALUE, "***alue")
          .doesNotContainKey(PREVIOUS);
      assertThat(session.spans().get(1).getAttributes().get(PREVIOUS)).isEqualTo("***");
      assertThat(session.spans().get(2).getAttributes().get(KEY)).isEqualTo("a");
      assertThat(session.spans().get(3).getAttributes().get(SIZE)).isEqualTo(1);
    }
  }
}
