package bad;

import dev.spansmith.annotations.*;

record RecordType(String name) {
  @Traced
  public void call() {}
}
