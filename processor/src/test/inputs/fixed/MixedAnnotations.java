package fixed;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.instrumentation.annotations.WithSpan;

class MixedAnnotations {
  @Traced
  void attribute(@SpanAttribute String id) {}

  @WithSpan
  void other(@io.opentelemetry.instrumentation.annotations.SpanAttribute String id) {}

  void excluded() {}

  @Traced
  static class Covered {
    public void call() {}

    @WithSpan
    void packagePrivate() {}
  }
}
