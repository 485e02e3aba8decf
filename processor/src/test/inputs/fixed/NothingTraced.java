package fixed;

import dev.spansmith.annotations.*;

@Traced
class NothingTraced {
  public void call() {}
}
