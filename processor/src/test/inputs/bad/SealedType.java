package bad;

import dev.spansmith.annotations.*;

@Traced
sealed interface SealedType {
  void call();
}

record Permitted() implements SealedType {
  @Override
  public void call() {}
}
