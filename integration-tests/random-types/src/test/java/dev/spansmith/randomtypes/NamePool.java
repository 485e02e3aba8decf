package dev.spansmith.randomtypes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names, many of which generated code uses too. */
final class NamePool {

  private static final List<String> PARAMETERS =
      List.of(
          "span",
          "tracer",
          "scope",
          "parent",
          "failure",
          "problem",
          "delegate",
          "outer",
          "io",
          "java",
          "dev",
          "com",
          "_1",
          "arg0",
          "arg1",
          "openTelemetry",
          "Spans",
          "SpanKind",
          "a",
          "orderId",
          "CALL",
          "result",
          "value",
          "AttributeKey");
  private static final List<String> METHODS =
      List.of(
          "call",
          "startCall",
          "find",
          "startFind",
          "span",
          "tracer",
          "enabled",
          "end",
          "getKind",
          "toText",
          "N",
          "parent",
          "delegate",
          "CALL",
          "run");
  private static final List<String> PLAIN_VARIABLES = List.of("T", "K", "V", "E", "R", "T_");
  private static final List<String> HIDING =
      List.of("Span", "Tracer", "Scope", "String", "Context", "Spans", "SpanDefinition", "Objects");
  private static final List<String> FIELDS =
      List.of("io", "dev", "java", "tracer", "delegate", "Spans", "AttributeKey", "CALL");

  private final Pick pick;
  private final Random random;
  private final boolean hidesTypes;

  NamePool(Random random) {
    this.random = random;
    this.pick = new Pick(random);
    this.hidesTypes = pick.oneIn(3);
  }

  List<String> parameters() {
    return shuffled(PARAMETERS);
  }

  String method() {
    return pick.of(METHODS);
  }

  List<String> variables() {
    List<String> names = new ArrayList<>(PLAIN_VARIABLES);
    if (hidesTypes) {
      names.addAll(HIDING);
    }
    return shuffled(names);
  }

  String type() {
    return hidesTypes && pick.oneIn(2)
        ? pick.of("Span", "Tracer", "Scope", "Context", "OpenTelemetry")
        : pick.of("Order", "Shop", "T1", "Depot");
  }

  /** Fields or member types, but not both: together they leave no way to name what is hidden. */
  List<String> decoys() {
    List<String> decoys = new ArrayList<>();
    for (String name : shuffled(hidesTypes ? HIDING : FIELDS).subList(0, pick.upTo(1))) {
      decoys.add(
          hidesTypes
              ? "static class " + name + " {}"
              : "protected java.lang.Object " + name + " = null;");
    }
    return decoys;
  }

  private List<String> shuffled(List<String> names) {
    List<String> copy = new ArrayList<>(names);
    Collections.shuffle(copy, random);
    return copy;
  }
}
