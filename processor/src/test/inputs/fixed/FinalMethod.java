package fixed;

import dev.spansmith.annotations.*;

class FinalMethod {
  @Traced
  void call(String[] names, int... counts) {}
}
