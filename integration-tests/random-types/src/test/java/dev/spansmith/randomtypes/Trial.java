package dev.spansmith.randomtypes;

import dev.spansmith.randomtypes.Answers.Body;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Runs a type's wrapper beside its plain twin, and tells what differs. */
final class Trial {

  private static final int CALLS = 12;

  private final TypePlan plan;
  private final TypeDriver driver;
  private final Random random;
  private final List<String> differences = new ArrayList<>();

  private Trial(TypePlan plan, TypeDriver driver, Random random) {
    this.plan = plan;
    this.driver = driver;
    this.random = random;
  }

  /** What differs, in all states of tracing; nothing if all is well. */
  static List<String> differences(TypePlan plan, TypeDriver driver, Random random) {
    Trial trial = new Trial(plan, driver, random);
    for (Backend.State state : Backend.State.values()) {
      trial.run(state);
    }
    return trial.differences;
  }

  private void run(Backend.State state) {
    try (Backend backend = new Backend(state)) {
      Pair pair = construct(backend);
      List<Method> methods = plan.callable();
      for (int i = 0; pair != null && i < CALLS; i++) {
        int n = random.nextInt(methods.size());
        call(backend, pair, n, methods.get(n));
      }
    }
  }

  /** The twins, or null if both refused to be constructed. */
  private Pair construct(Backend backend) {
    int n = random.nextInt(Math.max(1, plan.constructors().size()));
    List<Parameter> parameters =
        plan.constructors().isEmpty() ? List.of() : plan.constructors().get(n).parameters();
    Object[] arguments = arguments(parameters);
    Answers answers = new Answers(random, bodies());
    Outcome plain = Outcome.of(answers, () -> driver.plain(n, arguments.clone()));
    Outcome traced =
        Outcome.of(answers, () -> driver.traced(backend.openTelemetry(), n, arguments.clone()));
    plain
        .compareTo(traced, false)
        .forEach(text -> differences.add("constructor " + n + ": " + text));
    List<SpanData> spans = backend.take();
    if (!spans.isEmpty()) {
      differences.add("constructor " + n + " opened spans: " + spans);
    }
    return plain.failure() == null && traced.failure() == null
        ? new Pair(plain.value(), traced.value())
        : null;
  }

  @SuppressWarnings("try") // a scope is there to be closed
  private void call(Backend backend, Pair pair, int n, Method method) {
    String title = method.id() + " " + method.name() + ": ";
    Object[] arguments = arguments(method.parameters());
    Answers answers = new Answers(random, bodies());
    Outcome plain = Outcome.of(answers, () -> driver.call(pair.plain(), n, arguments.clone()));
    Span caller = backend.caller();
    Outcome traced;
    try (Scope ignored = caller.makeCurrent()) {
      Context before = Context.current();
      traced = Outcome.of(answers, () -> driver.call(pair.traced(), n, arguments.clone()));
      if (Context.current() != before) {
        differences.add(title + "a scope was left open");
      }
    }
    plain.compareTo(traced, true).forEach(text -> differences.add(title + text));
    List<SpanData> spans = backend.take();
    ExpectedSpans expected = new ExpectedSpans(plan, caller.getSpanContext());
    (backend.records()
            ? expected.differences(method, traced.journal(), spans)
            : spans.stream().map(span -> "exported " + span).toList())
        .forEach(text -> differences.add(title + text));
    caller.end();
    backend.take();
  }

  private Object[] arguments(List<Parameter> parameters) {
    return parameters.stream().map(p -> p.type().values().next(random)).toArray();
  }

  private Map<String, Body> bodies() {
    Map<String, Body> bodies = new HashMap<>();
    for (Method method : plan.everyMethod()) {
      bodies.put(method.id(), new Body(method.result(), method.parameters(), method.failures()));
    }
    for (Constructor constructor : plan.constructors()) {
      bodies.put(
          constructor.id(),
          new Body(JavaType.VOID, constructor.parameters(), constructor.failures()));
    }
    return bodies;
  }

  private record Pair(Object plain, Object traced) {}
}
