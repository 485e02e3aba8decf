package tolerated;

import dev.spansmith.annotations.Sensitive;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;

class Secrets {

  @WithSpan
  void call(@SpanAttribute String password, @SpanAttribute("id") Patient patient) {}

  @Sensitive
  static class Patient {
    @Override
    public String toString() {
      return "";
    }
  }
}
