package dev.spansmith.runtime;

import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;

/** Links each span that another tracer is asked for. */
final class LinkingTracer implements Tracer {

  private final Tracer tracer;
  private final List<SpanContext> links;

  LinkingTracer(Tracer tracer, List<SpanContext> links) {
    this.tracer = tracer;
    this.links = links;
  }

  @Override
  public SpanBuilder spanBuilder(String spanName) {
    SpanBuilder builder = tracer.spanBuilder(spanName);
    for (SpanContext link : links) {
      builder.addLink(link);
    }
    return builder;
  }
}
