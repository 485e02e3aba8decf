package bad;

import dev.spansmith.annotations.*;

class FinalMethod {
  @Traced
  final void call(String[] names, int... counts) {}
}
