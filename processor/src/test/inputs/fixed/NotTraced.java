package fixed;

import dev.spansmith.annotations.*;

class NotTraced {
  @Traced
  void call(@SpanAttribute String id) {}
}
