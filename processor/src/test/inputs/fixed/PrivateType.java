package fixed;

import dev.spansmith.annotations.*;

class PrivateType {
  @Traced
  static class Hidden {
    public void call() {}
  }
}
