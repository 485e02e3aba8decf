package fixed;

import dev.spansmith.annotations.Sensitive;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class SensitiveText {

  @Traced
  void pay(@SpanAttribute(allow = "the text is only the number") Customer customer) {}

  static class Customer {
    int number;
    @Sensitive String account;

    @Override
    public String toString() {
      return "customer " + number;
    }
  }
}
