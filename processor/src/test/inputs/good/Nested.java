package good;

import dev.spansmith.annotations.Traced;

class Nested {

  public static class Inner {
    @Traced
    public void call() {}
  }

  interface Port {
    @Traced
    void call();
  }
}
