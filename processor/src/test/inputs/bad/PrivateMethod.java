package bad;

import dev.spansmith.annotations.*;

class PrivateMethod {
  @Traced
  private void call(java.util.List<? extends Number> numbers) {}
}
