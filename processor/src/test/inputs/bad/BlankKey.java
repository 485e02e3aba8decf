package bad;

import dev.spansmith.annotations.*;

class BlankKey {
  @Traced(attributes = @Attribute(key = "", value = "x"))
  void call(@SpanAttribute("  ") String id) {}
}
