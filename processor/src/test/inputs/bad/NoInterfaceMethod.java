package bad;

import dev.spansmith.annotations.*;

record NoInterfaceMethod(int count) implements Runnable {
  @Override
  @Traced
  public void run() {}

  @Traced
  public int twice() {
    return 2 * count;
  }
}
