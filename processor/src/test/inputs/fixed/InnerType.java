package fixed;

import dev.spansmith.annotations.*;

class InnerType {
  @Traced
  static class Inner {
    public void call() {}
  }
}
