package dev.spansmith.benchmarks;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;

/** The context from which a state's calls come. */
final class Callers {

  private Callers() {}

  static Context context(State state, OpenTelemetry openTelemetry) {
    return switch (state) {
      case UNSAMPLED_PARENT -> Context.root().with(Span.wrap(remote()));
      case SAMPLED_CHILD ->
          Context.root().with(openTelemetry.getTracer("caller").spanBuilder("caller").startSpan());
      default -> Context.root();
    };
  }

  private static SpanContext remote() {
    return SpanContext.createFromRemoteParent(
        "0af7651916cd43dd8448eb211c80319c",
        "b7ad6b7169203331",
        TraceFlags.getDefault(),
        TraceState.getDefault());
  }
}
