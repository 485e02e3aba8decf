package fixed;

import dev.spansmith.annotations.*;

class NoInterfaceMethod {
  interface Doubling {
    int twice();
  }

  record Count(int count) implements Doubling {
    @Override
    @Traced
    public int twice() {
      return 2 * count;
    }
  }
}
