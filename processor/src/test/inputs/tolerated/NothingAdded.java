package tolerated;

import io.opentelemetry.instrumentation.annotations.AddingSpanAttributes;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;

class NothingAdded {
  @AddingSpanAttributes
  void call(String id) {}

  @AddingSpanAttributes
  private void hidden(@SpanAttribute String id) {}

  @AddingSpanAttributes
  final void fixed(@SpanAttribute String id) {}

  @AddingSpanAttributes
  java.util.concurrent.CompletableFuture<String> later(@SpanAttribute String id) {
    return null;
  }
}
