package fixed;

import dev.spansmith.annotations.*;

class StaticMethod {
  @Traced
  void call() {}
}
