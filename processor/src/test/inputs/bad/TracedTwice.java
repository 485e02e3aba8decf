package bad;

import dev.spansmith.annotations.*;

class TracedTwice {
  @Traced
  interface Port {
    void call();
  }

  @Traced
  static class Service implements Port {
    @Override
    public void call() {}
  }
}
