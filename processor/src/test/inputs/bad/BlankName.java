package bad;

import dev.spansmith.annotations.*;

class BlankName {
  @Traced(" ")
  void call() {}
}
