package fixed;

import dev.spansmith.annotations.*;

class InaccessibleType {
  @Traced
  void call(Hidden hidden) {}

  static class Hidden {}
}
