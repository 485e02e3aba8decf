package dev.spansmith.randomtypes;

import io.opentelemetry.api.trace.SpanKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one {@code @Traced} says.
 *
 * @param name empty for the default
 * @param kind only if stated
 * @param attributes constant ones
 * @param expected exceptions that are no failure
 */
record Words(
    String name,
    Optional<SpanKind> kind,
    Map<String, String> attributes,
    List<Class<? extends Throwable>> expected) {

  static Words random(Pick pick) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (pick.oneIn(3)) {
      attributes.put(pick.of("tier", "layer"), pick.of("a", "b \"c\"", "\u00e9\\"));
    }
    return new Words(
        pick.oneIn(3) ? pick.of("work", "a \"name\"", "*/ $S $T", "x\u0007") : "",
        pick.oneIn(3) ? Optional.of(pick.of(SpanKind.values())) : Optional.empty(),
        attributes,
        pick.oneIn(4) ? List.of(IllegalStateException.class) : List.of());
  }

  String annotation() {
    List<String> members = new ArrayList<>();
    if (!name.isEmpty()) {
      members.add("value = " + Texts.literal(name));
    }
    kind.ifPresent(k -> members.add("kind = " + k));
    List<String> constants = new ArrayList<>();
    attributes.forEach(
        (key, value) ->
            constants.add(
                "@dev.spansmith.annotations.Attribute(key = "
                    + Texts.literal(key)
                    + ", value = "
                    + Texts.literal(value)
                    + ")"));
    if (!constants.isEmpty()) {
      members.add("attributes = {" + String.join(", ", constants) + "}");
    }
    if (!expected.isEmpty()) {
      members.add(
          "expected = {"
              + String.join(", ", expected.stream().map(e -> e.getName() + ".class").toList())
              + "}");
    }
    return "@dev.spansmith.annotations.Traced(" + String.join(", ", members) + ")";
  }
}
