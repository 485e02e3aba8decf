package bad;

import dev.spansmith.annotations.*;

enum EnumType {
  ONE;

  @Traced
  public void call() {}
}
