package bad;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

class NotTraced {
  void call(@SpanAttribute String id) {}
}

class HasATracedOne {
  @Traced
  void traced() {}

  void untraced(@SpanAttribute String id) {}

  HasATracedOne(@SpanAttribute String id) {}

  private void hidden(@SpanAttribute String id) {}

  static void shared(@SpanAttribute String id) {}
}

interface OnlyInstancesCount {
  static void call(@SpanAttribute String id) {}
}
