package fixed;

import dev.spansmith.annotations.*;

class AttributeType {
  @Traced
  void call(@SpanAttribute int size, @SpanAttribute Plain plain) {}

  static class Plain {
    @Override
    public String toString() {
      return "plain";
    }
  }
}
