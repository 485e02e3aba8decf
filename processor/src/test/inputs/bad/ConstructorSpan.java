package bad;

import io.opentelemetry.instrumentation.annotations.WithSpan;

class ConstructorSpan {
  @WithSpan
  ConstructorSpan() {}

  @WithSpan
  void call() {}
}
