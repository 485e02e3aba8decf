package fixed;

import dev.spansmith.annotations.*;

class TracedAndNot {
  @Traced
  void call() {}
}
