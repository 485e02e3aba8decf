package fixed;

import dev.spansmith.annotations.*;

class BlankKey {
  @Traced(attributes = @Attribute(key = "a", value = "x"))
  void call(@SpanAttribute("order.id") String id) {}
}
