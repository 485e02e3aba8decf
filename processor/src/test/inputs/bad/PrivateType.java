package bad;

import dev.spansmith.annotations.*;

class PrivateType {
  @Traced
  private static class Hidden {
    public void call() {}
  }
}
