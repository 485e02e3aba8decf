package bad;

import dev.spansmith.annotations.*;

class PrivateType {
  @Traced
  private static class Hidden {
    public void call() {}
  }

  private interface Outer {
    class Middle {
      @Traced
      public void call() {}
    }
  }
}
