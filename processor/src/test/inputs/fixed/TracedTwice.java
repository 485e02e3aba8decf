package fixed;

import dev.spansmith.annotations.*;

class TracedTwice {
  interface Port {
    @Traced("port")
    void call();
  }

  @Traced
  static class Service implements Port {
    @Override
    public void call() {}
  }
}
