package fixed;

import dev.spansmith.annotations.*;

public class FinalType {

  interface Calls {
    void call();
  }

  @Traced
  static class Open {
    public void call() {}
  }

  @Traced
  static final class Implementing implements Calls {
    @Override
    public void call() {}
  }
}
