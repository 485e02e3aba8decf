package fixed;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class KeyForPath {

  @Traced
  void place(@SpanAttribute(value = "order.id", path = "id") Order order) {}

  record Order(String id) {}
}
