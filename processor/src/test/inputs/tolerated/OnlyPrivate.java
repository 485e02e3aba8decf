package tolerated;

import io.opentelemetry.instrumentation.annotations.WithSpan;

class OnlyPrivate {
  @WithSpan
  @SuppressWarnings("spansmith:PrivateMethod")
  private void call() {}

  @WithSpan
  private void other() {}

  abstract static class Template {
    abstract void step();

    @WithSpan
    void run() {
      step();
    }
  }

  static class OnlyPrivateTraced {}
}
