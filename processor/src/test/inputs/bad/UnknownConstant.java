package bad;

import dev.spansmith.annotations.*;

class UnknownConstant {
  @Traced(Nowhere.NAME)
  void call() {}
}
