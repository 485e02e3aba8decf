package bad;

import dev.spansmith.annotations.*;

@Traced
class NoVisibleConstructor {
  private NoVisibleConstructor() {}

  public void call() {}
}
