package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.Journal.Entry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the spans of one call against what the plan promises. */
final class ExpectedSpans {

  private final TypePlan plan;
  private final Oracle oracle;
  private final SpanContext caller;
  private final List<String> differences = new ArrayList<>();
  private List<SpanData> open = new ArrayList<>();

  ExpectedSpans(TypePlan plan, SpanContext caller) {
    this.plan = plan;
    this.oracle = new Oracle(plan);
    this.caller = caller;
  }

  /** Spans end from the inside out, so the last one is that of the outermost call. */
  List<String> differences(Method called, List<Entry> journal, List<SpanData> spans) {
    open = new ArrayList<>(spans);
    for (Entry entry : journal) {
      check(Optional.of(called), entry, caller);
    }
    open.forEach(span -> differences.add("has a span too many: " + span));
    return differences;
  }

  private void check(Optional<Method> method, Entry entry, SpanContext parent) {
    SpanContext around = parent;
    if (method.filter(oracle::isTraced).isPresent()) {
      if (open.isEmpty()) {
        differences.add("has no span for " + entry);
        return;
      }
      SpanData span = open.remove(open.size() - 1);
      compare(method.get(), entry, span, parent);
      around = span.getSpanContext();
    }
    if (plan.kind().isSubclassed()) {
      for (int i = entry.calls.size() - 1; i >= 0; i--) {
        Entry inner = entry.calls.get(i);
        check(byId(inner.id), inner, around);
      }
    }
  }

  private Optional<Method> byId(String id) {
    return plan.instanceMethods().stream().filter(method -> method.id().equals(id)).findFirst();
  }

  private void compare(Method method, Entry entry, SpanData span, SpanContext parent) {
    expect("name", oracle.name(method), span.getName());
    expect("kind", oracle.kind(method), span.getKind());
    expect("ended", true, span.hasEnded());
    expect("scope", plan.binaryName(), span.getInstrumentationScopeInfo().getName());
    String parentId = parent.isValid() ? parent.getSpanId() : SpanContext.getInvalid().getSpanId();
    expect("parent", parentId, span.getParentSpanId());
    boolean failed = entry.failure != null && !oracle.isExpected(method, entry.failure);
    expect(
        "status", failed ? StatusCode.ERROR : StatusCode.UNSET, span.getStatus().getStatusCode());
    if (!failed || entry.calls.isEmpty()) {
      expect("events", failed ? 1 : 0, span.getEvents().size());
    }
    compareAttributes(method, entry, failed, span.getAttributes());
  }

  private void compareAttributes(
      Method method, Entry entry, boolean failed, Attributes attributes) {
    AttributesBuilder expected = Attributes.builder();
    AttributesBuilder found = attributes.toBuilder();
    oracle.constants(method).forEach((key, value) -> expected.put(key, value));
    expected.put("code.function.name", oracle.function(method));
    if (failed) {
      expected.put("error.type", entry.failure.getClass().getName());
    }
    oracle
        .keys(method)
        .forEach(
            (index, key) -> {
              if (Expected.isOpen(entry.arguments[index])) {
                found.removeIf(other -> isEmptyArray(other, key, attributes));
              } else {
                Expected.put(expected, key, entry.arguments[index]);
              }
            });
    expect("attributes", expected.build(), found.build());
  }

  private static boolean isEmptyArray(AttributeKey<?> found, String key, Attributes attributes) {
    return found.getKey().equals(key)
        && attributes.get(found) instanceof List<?> list
        && list.isEmpty();
  }

  private void expect(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      differences.add(what + " is " + found + " instead of " + expected);
    }
  }
}
