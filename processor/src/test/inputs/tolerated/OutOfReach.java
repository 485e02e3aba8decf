package tolerated;

import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import java.util.concurrent.CompletableFuture;

class OutOfReach {
  @WithSpan
  OutOfReach() {}

  @WithSpan
  private void hidden() {}

  @WithSpan
  static void shared(@SpanAttribute String id) {}

  @WithSpan
  final void fixed() {}

  @WithSpan
  CompletableFuture<String> later() {
    return null;
  }

  @WithSpan(" ")
  void traced() {}
}
