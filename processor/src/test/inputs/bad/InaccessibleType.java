package bad;

import dev.spansmith.annotations.*;

class InaccessibleType {
  @Traced
  void call(Hidden hidden) {}

  private static class Hidden {}
}
