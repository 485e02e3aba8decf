package bad;

import dev.spansmith.annotations.*;

class ConflictingDeclarations implements One, Two {
  @Override
  public void call() {}

  @Traced
  void own() {}
}

interface One {
  @Traced("one")
  void call();
}

interface Two {
  @Traced("two")
  void call();
}
