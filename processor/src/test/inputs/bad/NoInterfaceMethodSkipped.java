package bad;

import dev.spansmith.annotations.*;

@Traced
record NoInterfaceMethodSkipped(int count) implements Runnable {
  @Override
  public void run() {}

  public int twice() {
    return 2 * count;
  }

  @NotTraced
  public int thrice() {
    return 3 * count;
  }
}
