package bad;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class KeyForPath {

  @Traced
  void place(@SpanAttribute(path = "id") Order order) {}

  record Order(String id) {}
}
