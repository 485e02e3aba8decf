package fixed;

import dev.spansmith.annotations.*;

@Traced
class NoVisibleConstructor {
  NoVisibleConstructor() {}

  public void call() {}
}
