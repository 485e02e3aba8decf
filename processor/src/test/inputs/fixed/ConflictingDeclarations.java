package fixed;

import dev.spansmith.annotations.*;

class ConflictingDeclarations {
  static class Both implements One, Two {
    @Override
    @Traced("three")
    public void call() {}
  }

  interface One {
    @Traced("one")
    void call();
  }

  interface Two {
    @Traced("two")
    void call();
  }
}
