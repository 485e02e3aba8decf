package fixed;

import dev.spansmith.annotations.*;

abstract class AbstractMethods {
  @SuppressWarnings("spansmith")
  public void call() {}

  abstract int total(String item);

  @Traced
  static class Concrete extends AbstractMethods {
    @Override
    public int total(String item) {
      return 0;
    }
  }
}
