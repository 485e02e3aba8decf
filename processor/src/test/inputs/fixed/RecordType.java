package fixed;

import dev.spansmith.annotations.Traced;

class RecordType {
  record Named(String name) implements Port {
    @Override
    public void call() {}
  }

  @Traced
  interface Port {
    void call();
  }
}
