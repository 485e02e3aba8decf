package fixed;

import dev.spansmith.annotations.Traced;

class EnumType {
  enum One implements Port {
    ONE;

    @Override
    public void call() {}
  }

  @Traced
  interface Port {
    void call();
  }
}
