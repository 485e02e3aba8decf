package fixed;

import dev.spansmith.annotations.*;

@Traced
sealed interface SealedType permits SealedTypeTraced, SealedType.Permitted {
  void call();

  record Permitted() implements SealedType {
    @Override
    public void call() {}
  }
}
