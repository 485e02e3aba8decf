package fixed;

import dev.spansmith.annotations.*;

@Traced
class NotTracedUseless {
  @NotTraced
  public void call() {}

  public void other() {}
}
