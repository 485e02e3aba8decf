package dev.spansmith.export;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * W3C Trace Context Level 2. Decides what of a request's {@code traceparent} and {@code tracestate}
 * is believed: two {@code traceparent} are none, and {@code tracestate} is not even read without a
 * good one.
 *
 * @see <a href="https://www.w3.org/TR/trace-context-2/">Trace Context Level 2</a>
 */
final class StrictTraceContextPropagator implements TextMapPropagator {

  static final TextMapPropagator INSTANCE = new StrictTraceContextPropagator();

  private static final String TRACEPARENT = "traceparent";
  private static final String TRACESTATE = "tracestate";
  private static final List<String> FIELDS = List.of(TRACEPARENT, TRACESTATE);

  private StrictTraceContextPropagator() {}

  @Override
  public Collection<String> fields() {
    return FIELDS;
  }

  @Override
  public <C> void inject(Context context, C carrier, TextMapSetter<C> setter) {
    if (context == null || setter == null) {
      return;
    }
    SpanContext span = Span.fromContext(context).getSpanContext();
    if (!span.isValid()) {
      return;
    }
    setter.set(carrier, TRACEPARENT, Traceparent.of(span));
    String tracestate = StrictTraceState.header(span.getTraceState());
    if (!tracestate.isEmpty()) {
      setter.set(carrier, TRACESTATE, tracestate);
    }
  }

  @Override
  public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
    if (context == null) {
      return Context.root();
    }
    if (getter == null) {
      return context;
    }
    String traceparent = only(getter.getAll(carrier, TRACEPARENT));
    int start = traceparent == null ? Traceparent.NONE : Traceparent.find(traceparent);
    if (start == Traceparent.NONE) {
      return context;
    }
    Iterator<String> fields = getter.getAll(carrier, TRACESTATE);
    TraceState traceState =
        fields == null ? TraceState.getDefault() : TracestateParser.parse(fields);
    return context.with(Span.wrap(Traceparent.remoteParent(traceparent, start, traceState)));
  }

  @Override
  public String toString() {
    return "StrictTraceContextPropagator";
  }

  private static String only(Iterator<String> fields) {
    if (fields == null || !fields.hasNext()) {
      return null;
    }
    String first = fields.next();
    return fields.hasNext() ? null : first;
  }
}
