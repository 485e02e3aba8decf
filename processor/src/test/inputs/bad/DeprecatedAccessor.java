package bad;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class DeprecatedAccessor {

  @Traced
  void place(@SpanAttribute(value = "order.id", path = "number") Order order) {}

  @Traced
  @SuppressWarnings("spansmith:DeprecatedAccessor")
  void meant(@SpanAttribute(value = "order.id", path = "number") Order order) {}

  interface Order {
    @Deprecated
    String number();

    String id();
  }
}
