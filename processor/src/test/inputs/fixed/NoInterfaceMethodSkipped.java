package fixed;

import dev.spansmith.annotations.*;

@Traced
record NoInterfaceMethodSkipped(int count) implements Runnable {
  @Override
  public void run() {}

  @NotTraced
  public int twice() {
    return 2 * count;
  }
}
