package fixed;

import dev.spansmith.annotations.*;

class PrivateMethod {
  @Traced
  void call(java.util.List<? extends Number> numbers) {}
}
