package bad;

import dev.spansmith.annotations.*;

class NotTracedUseless {
  @NotTraced
  public void call() {}
}
