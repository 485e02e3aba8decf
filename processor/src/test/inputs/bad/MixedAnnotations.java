package bad;

import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import io.opentelemetry.instrumentation.annotations.WithSpan;

class MixedAnnotations {
  @WithSpan
  void attribute(@SpanAttribute String id) {}

  @Traced
  void other(@io.opentelemetry.instrumentation.annotations.SpanAttribute String id) {}

  @WithSpan
  @NotTraced
  void excluded() {}

  @Traced
  static class Covered {
    @WithSpan
    public void call() {}

    @WithSpan
    void packagePrivate() {}
  }
}
