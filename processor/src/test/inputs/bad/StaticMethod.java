package bad;

import dev.spansmith.annotations.*;

class StaticMethod {
  @Traced
  static void call() {}
}
