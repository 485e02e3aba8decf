package bad;

import dev.spansmith.annotations.*;

class MissingType {
  @Traced
  void call(Nowhere nowhere) {}
}
