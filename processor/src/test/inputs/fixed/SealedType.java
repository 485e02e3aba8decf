package fixed;

import dev.spansmith.annotations.*;

@Traced
interface SealedType {
  void call();
}
