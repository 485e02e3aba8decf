package fixed;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class DeprecatedAccessor {

  @Traced
  void place(@SpanAttribute(value = "order.id", path = "id") Order order) {}

  interface Order {
    @Deprecated
    String number();

    String id();
  }
}
