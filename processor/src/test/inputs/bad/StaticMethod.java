package bad;

import dev.spansmith.annotations.*;

class StaticMethod {
  @Traced
  static void call() {}
}

class StaticMethodAgain {
  @Traced
  static void call() {}
}
