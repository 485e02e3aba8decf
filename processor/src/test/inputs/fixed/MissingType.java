package fixed;

import dev.spansmith.annotations.*;

class MissingType {
  @Traced
  void call(String here) {}
}
