package bad;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class BadPath {

  @Traced
  void place(@SpanAttribute(value = "order.id", path = "id()") Order order) {}

  @Traced
  void cancel(@SpanAttribute(value = "order.id", path = "id..first") Order order) {}

  record Order(String id) {}
}
