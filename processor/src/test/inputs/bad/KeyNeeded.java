package bad;

import dev.spansmith.annotations.*;

class KeyNeeded implements Port {
  @Override
  @Traced
  public void call(String id) {}
}

interface Port {
  void call(@SpanAttribute String id);
}
