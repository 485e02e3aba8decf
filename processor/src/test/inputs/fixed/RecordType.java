package fixed;

import dev.spansmith.annotations.*;

record RecordType(String name) implements Runnable {
  @Override
  @Traced
  public void run() {}
}
