package fixed;

import dev.spansmith.annotations.*;

class UnknownConstant {
  static final String NAME = "known";

  @Traced(NAME)
  void call() {}
}
