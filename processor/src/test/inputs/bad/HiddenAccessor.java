package bad;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.AbstractList;

public class HiddenAccessor {

  @Traced
  void place(@SpanAttribute(value = "order.id", path = "id") Order order) {}

  @Traced
  void copy(@SpanAttribute(value = "copy", path = "clone") Object[] any, Other other) {}

  @Traced
  void see(@SpanAttribute(value = "index", path = "modCount") Other other) {}

  static class Order {
    private String id;
  }

  abstract static class Other extends AbstractList<String> {}
}
