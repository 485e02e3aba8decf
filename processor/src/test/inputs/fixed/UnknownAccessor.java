package fixed;

import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class UnknownAccessor {

  @Traced
  void place(@SpanAttribute(value = "city", path = "customer.address.city") Order order) {}

  @Traced
  @FailsWhen(value = "declined", errorType = "code")
  Charge charge() {
    return null;
  }

  record Order(Customer customer) {}

  record Customer(String name, Address address) {}

  record Address(String city) {}

  record Charge(boolean isDeclined, String code) {}
}
