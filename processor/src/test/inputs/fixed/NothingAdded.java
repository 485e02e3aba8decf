package fixed;

import dev.spansmith.annotations.AddingSpanAttributes;
import dev.spansmith.annotations.SpanAttribute;

class NothingAdded {
  @AddingSpanAttributes
  void call(@SpanAttribute String id) {}
}
