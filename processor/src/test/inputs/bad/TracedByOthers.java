// class path: spring-starter quarkus-opentelemetry micronaut-tracing
package bad;

import dev.spansmith.annotations.Traced;
import io.opentelemetry.instrumentation.annotations.AddingSpanAttributes;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;

class TracedByOthers {
  @WithSpan
  void call() {}

  static class Adding {
    @AddingSpanAttributes
    void call(@SpanAttribute String id) {}
  }

  @Traced
  static class Ours {
    public void call() {}
  }

  @SuppressWarnings("spansmith:TracedByOthers")
  static class Known {
    @WithSpan
    void call() {}
  }
}
