package dev.spansmith.runtime;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** What a generated wrapper does around a call. */
final class Calls {

  static final SpanDefinition PLACE =
      SpanDefinition.of("OrderService.place", "com.acme.OrderService.place");
  static final SpanDefinition CHARGE =
      SpanDefinition.of("Payments.charge", "com.acme.Payments.charge");

  /** A method's own code. */
  @FunctionalInterface
  interface Body<T, X extends Throwable> {
    T run() throws X;
  }

  private Calls() {}

  static <T, X extends Throwable> T traced(
      Tracer tracer, SpanDefinition definition, Body<T, X> body) throws X {
    if (!Spans.enabled(tracer)) {
      return body.run();
    }
    Context parent = Spans.parent();
    Span span = Spans.start(tracer, definition, parent);
    Scope scope = Spans.enter(parent, span);
    try {
      return body.run();
    } catch (Throwable failure) {
      Spans.fail(definition, parent, span, failure);
      throw failure;
    } finally {
      Spans.end(span, scope);
    }
  }

  static <X extends Throwable> Body<Object, X> throwing(X failure) {
    return () -> {
      throw failure;
    };
  }

  /** Calls and swallows what comes out. */
  static void caught(Tracer tracer, SpanDefinition definition, Body<?, ?> body) {
    try {
      traced(tracer, definition, body);
    } catch (Throwable expected) {
      // The test looks at the spans.
    }
  }

  static Context remoteParent(TraceFlags flags) {
    return Context.root()
        .with(
            Span.wrap(
                SpanContext.createFromRemoteParent(
                    "0af7651916cd43dd8448eb211c80319c",
                    "b7ad6b7169203331",
                    flags,
                    TraceState.getDefault())));
  }
}
