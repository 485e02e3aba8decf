package dev.spansmith.randomtypes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spansmith.randomtypes.Method.Owner;
import dev.spansmith.randomtypes.TypePlan.Kind;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison passes a wrapper that is right, and notices each of the ways to be wrong. */
final class ComparisonTest {

  /** What a wrapper can do wrong. */
  enum Mistake {
    OTHER_RESULT,
    OTHER_ARGUMENT,
    OTHER_EXCEPTION,
    SWALLOWED_EXCEPTION,
    CALLED_TWICE,
    NO_SPAN,
    SECOND_SPAN,
    OTHER_NAME,
    OTHER_PARENT,
    NO_STATUS,
    NO_ATTRIBUTE,
    LEFT_OPEN
  }

  @Test
  void rightWrapperPasses() {
    assertThat(differences(null)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wrongWrapperIsNoticed(Mistake mistake) {
    assertThat(differences(mistake)).isNotEmpty();
  }

  private static List<String> differences(Mistake mistake) {
    return Trial.differences(plan(), new HandWritten(mistake), new Random(1));
  }

  private static TypePlan plan() {
    Method method =
        new Method(
            "Twin#0",
            new Owner("Twin", "twins.Twin", false),
            "call",
            "public ",
            List.of(),
            List.of(new Parameter("id", JavaTypes.STRING, Optional.of("id"), false, "")),
            false,
            JavaTypes.STRING,
            List.of(),
            List.of(IllegalStateException.class),
            Optional.of(new Words("", Optional.empty(), Map.of(), List.of())),
            false,
            "",
            Optional.empty(),
            Optional.empty(),
            false);
    return new TypePlan(
        "twins",
        Kind.CLASS,
        Optional.empty(),
        "",
        "Twin",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(method),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** Plays a compiled wrapper, with one mistake or none. */
  private record HandWritten(Mistake mistake) implements TypeDriver {

    @Override
    public Object plain(int constructor, Object[] arguments) {
      return Optional.empty();
    }

    @Override
    public Object traced(OpenTelemetry openTelemetry, int constructor, Object[] arguments) {
      return openTelemetry.getTracer("twins.Twin");
    }

    @Override
    public Object call(Object target, int method, Object[] arguments) {
      return target instanceof Tracer tracer ? traced(tracer, arguments[0]) : body(arguments[0]);
    }

    private Object traced(Tracer tracer, Object id) {
      Context parent = makes(Mistake.OTHER_PARENT) ? Context.root() : Context.current();
      String name = makes(Mistake.OTHER_NAME) ? "call" : "Twin.call";
      Span span =
          makes(Mistake.NO_SPAN)
              ? Span.getInvalid()
              : tracer.spanBuilder(name).setParent(parent).startSpan();
      span.setAttribute("code.function.name", "twins.Twin.call");
      if (!makes(Mistake.NO_ATTRIBUTE)) {
        span.setAttribute("id", (String) id);
      }
      Scope scope = span.makeCurrent();
      try {
        return changed(id);
      } catch (IllegalStateException failure) {
        return failed(span, failure);
      } finally {
        if (!makes(Mistake.LEFT_OPEN)) {
          scope.close();
        }
        span.end();
        if (makes(Mistake.SECOND_SPAN)) {
          tracer.spanBuilder(name).setParent(parent).startSpan().end();
        }
      }
    }

    private Object changed(Object id) {
      if (makes(Mistake.CALLED_TWICE)) {
        body(id);
      }
      Object result = body(makes(Mistake.OTHER_ARGUMENT) ? id + "!" : id);
      return makes(Mistake.OTHER_RESULT) ? result + "!" : result;
    }

    private Object failed(Span span, IllegalStateException failure) {
      if (!makes(Mistake.NO_STATUS)) {
        span.setStatus(StatusCode.ERROR);
      }
      span.recordException(failure);
      span.setAttribute("error.type", failure.getClass().getName());
      if (makes(Mistake.SWALLOWED_EXCEPTION)) {
        return null;
      }
      throw makes(Mistake.OTHER_EXCEPTION) ? new IllegalStateException("scripted") : failure;
    }

    private boolean makes(Mistake one) {
      return mistake == one;
    }

    private static Object body(Object id) {
      Journal.enter("Twin#0", new Object[] {id});
      try {
        return Journal.result();
      } finally {
        Journal.leave();
      }
    }
  }
}
