package bad;

import dev.spansmith.annotations.*;

class DuplicateKey {
  @Traced(attributes = @Attribute(key = "tier", value = "x"))
  void call(
      @SpanAttribute("order.id") String id,
      @SpanAttribute("order.id") String other,
      @SpanAttribute String tier) {}
}
