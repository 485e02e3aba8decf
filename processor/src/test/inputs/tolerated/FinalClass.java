package tolerated;

import io.opentelemetry.instrumentation.annotations.WithSpan;

final class FinalClass {
  @WithSpan
  void call() {}
}
