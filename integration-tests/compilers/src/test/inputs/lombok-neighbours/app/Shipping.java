package app;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** Has nothing of Lombok itself, but captures what Lombok writes: a toString() and an accessor. */
public class Shipping {

  @Traced
  public void ship(@SpanAttribute Customer customer) {}

  @Traced
  public void label(@SpanAttribute(value = "customer.name", path = "name") Customer customer) {}
}
