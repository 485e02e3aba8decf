package bad;

import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class UnknownAccessor {

  @Traced
  void place(@SpanAttribute(value = "city", path = "customer.adress.city") Order order) {}

  @Traced
  void own(@SpanAttribute(value = "city", path = "order.customer") Order order) {}

  @Traced
  void none(@SpanAttribute(value = "count", path = "count") Nothing nothing) {}

  @Traced
  void number(@SpanAttribute(value = "half", path = "half") int number) {}

  @Traced
  <T extends Order> void list(@SpanAttribute(value = "size", path = "length") Basket<T> orders) {}

  @Traced
  @FailsWhen(value = "declined", errorType = "code.text")
  Charge charge() {
    return null;
  }

  record Order(Customer customer) {}

  record Customer(String name, Address address) {}

  record Address(String city) {}

  interface Nothing {}

  record Charge(boolean isDeclined, Code code) {}

  record Code(String name) {}

  interface Basket<T> {
    int size();

    T first();
  }
}
