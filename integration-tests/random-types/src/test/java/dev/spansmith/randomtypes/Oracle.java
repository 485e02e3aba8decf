package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.TypePlan.Kind;
import io.opentelemetry.api.trace.SpanKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a span should be, worked out from the plan and not from the processor's output. */
final class Oracle {

  private final TypePlan plan;

  Oracle(TypePlan plan) {
    this.plan = plan;
  }

  static boolean tracesAny(TypePlan plan) {
    boolean asks =
        plan.words().isPresent() || plan.methods().stream().anyMatch(m -> m.words().isPresent());
    return asks && plan.callable().stream().anyMatch(m -> isTraced(plan.kind(), plan.words(), m));
  }

  static boolean isTraced(Kind kind, Optional<Words> words, Method method) {
    boolean ofHeir = !method.owner().simpleName().equals("Base") && !isOfPort(method);
    boolean covered =
        words.isPresent() && (kind == Kind.INTERFACE || (ofHeir && method.has("public")));
    return !method.isNotTraced()
        && isOverridable(kind, method)
        && (covered || !method.stated().isEmpty());
  }

  /** Whether the wrapper has a method in its place. */
  static boolean isOverridable(Kind kind, Method method) {
    return switch (kind) {
      case CLASS, ABSTRACT_CLASS -> !method.has("final");
      case INTERFACE -> true;
      case RECORD, FINAL_CLASS -> method.overridden().isPresent() || isOfPort(method);
    };
  }

  private static boolean isOfPort(Method method) {
    return method.owner().simpleName().equals("Port");
  }

  boolean isTraced(Method method) {
    return isTraced(plan.kind(), plan.words(), method);
  }

  String name(Method method) {
    String first =
        plan.words()
            .map(Words::name)
            .filter(name -> !name.isEmpty())
            .orElse(method.owner().simpleName());
    return method.stated().stream()
        .map(Words::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(first + "." + method.name());
  }

  SpanKind kind(Method method) {
    return nearestFirst(method).stream()
        .map(Words::kind)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(SpanKind.INTERNAL);
  }

  String function(Method method) {
    return method.owner().binaryName() + "." + method.name();
  }

  Map<String, String> constants(Method method) {
    List<Words> all = new ArrayList<>(nearestFirst(method));
    Collections.reverse(all);
    Map<String, String> merged = new LinkedHashMap<>();
    all.forEach(words -> merged.putAll(words.attributes()));
    return merged;
  }

  /** Keys by the positions of parameters. */
  Map<Integer, String> keys(Method method) {
    Map<Integer, String> keys = new LinkedHashMap<>();
    for (Method declaration : method.declarations()) {
      for (int i = 0; i < declaration.parameters().size(); i++) {
        int position = i;
        declaration.parameters().get(i).key().ifPresent(key -> keys.putIfAbsent(position, key));
      }
    }
    return keys;
  }

  boolean isExpected(Method method, Throwable failure) {
    return nearestFirst(method).stream()
        .flatMap(words -> words.expected().stream())
        .anyMatch(expected -> expected.isInstance(failure));
  }

  private List<Words> nearestFirst(Method method) {
    List<Words> all = new ArrayList<>(method.stated());
    plan.words().ifPresent(all::add);
    return all;
  }
}
