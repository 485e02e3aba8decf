package bad;

import dev.spansmith.annotations.*;

class InnerType {
  @Traced
  class Inner {
    public void call() {}
  }
}
