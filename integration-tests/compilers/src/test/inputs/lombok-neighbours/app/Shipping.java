package app;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

/** Has nothing of Lombok itself, but captures something whose toString() Lombok writes. */
public class Shipping {

  @Traced
  public void ship(@SpanAttribute Customer customer) {}
}
