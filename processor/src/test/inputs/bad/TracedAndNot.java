package bad;

import dev.spansmith.annotations.*;

class TracedAndNot {
  @Traced
  @NotTraced
  void call() {}

  @Traced
  void other() {}
}
