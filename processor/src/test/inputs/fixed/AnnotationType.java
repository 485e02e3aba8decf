package fixed;

import dev.spansmith.annotations.*;

@interface AnnotationType {
  String value();

  @Traced
  class Callable {
    public void call() {}
  }
}
