package fixed;

import dev.spansmith.annotations.*;

class BlankName {
  @Traced
  void call() {}
}
