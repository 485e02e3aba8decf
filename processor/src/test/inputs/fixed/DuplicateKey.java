package fixed;

import dev.spansmith.annotations.*;

class DuplicateKey {
  @Traced
  void call(
      @SpanAttribute("order.id") String id,
      @SpanAttribute("other.id") String other,
      @SpanAttribute String tier) {}
}
