package fixed;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class HiddenAccessor {

  @Traced
  void place(@SpanAttribute(value = "order.id", path = "id") Order order) {}

  static class Order {
    private String id;

    String getId() {
      return id;
    }
  }
}
