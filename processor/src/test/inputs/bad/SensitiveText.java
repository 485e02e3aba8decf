package bad;

import dev.spansmith.annotations.Sensitive;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class SensitiveText {

  @Traced
  void pay(@SpanAttribute Customer customer) {}

  static class Customer {
    @Sensitive String account;

    @Override
    public String toString() {
      return "customer with " + account;
    }
  }
}
