package bad;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.io.IOException;

public class ThrowingAccessor {

  @Traced
  void place(@SpanAttribute(value = "order.id", path = "id") Order order) {}

  interface Order {
    String id() throws IOException;
  }
}
