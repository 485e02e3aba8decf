package fixed;

import dev.spansmith.annotations.*;

class KeyNeeded {
  static class Service implements Port {
    @Override
    @Traced
    public void call(String id) {}
  }

  interface Port {
    void call(@SpanAttribute("id") String id);
  }
}
