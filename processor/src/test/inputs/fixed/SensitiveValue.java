package fixed;

import dev.spansmith.annotations.Mask;
import dev.spansmith.annotations.Sensitive;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class SensitiveValue {

  @Traced
  void direct(@SpanAttribute(value = "id", mask = Mask.FULL) @Sensitive String id) {}

  @Traced
  void component(@SpanAttribute(value = "customer", path = "id") Customer customer) {}

  record Customer(String id, @Sensitive String account) {}
}
