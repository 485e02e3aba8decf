package fixed;

import dev.spansmith.annotations.*;

class HiddenName {
  protected String developer;
  protected String Spans;

  @Traced
  void call() {}
}
