package fixed;

import io.opentelemetry.instrumentation.annotations.WithSpan;

class ConstructorSpan {
  ConstructorSpan() {}

  @WithSpan
  void call() {}
}
