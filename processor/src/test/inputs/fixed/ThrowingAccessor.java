package fixed;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class ThrowingAccessor {

  @Traced
  void place(@SpanAttribute("order.id") String id) {}
}
