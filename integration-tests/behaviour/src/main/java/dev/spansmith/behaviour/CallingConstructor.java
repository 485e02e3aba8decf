package dev.spansmith.behaviour;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.Locale;

/** Calls a method that subclasses may override before their fields are there. */
@Traced
public class CallingConstructor {

  private final String name;

  @SuppressWarnings({"this-escape", "OverridableMethodCall"}) // what the test is about
  public CallingConstructor(String name) {
    this.name = normalized(name);
  }

  public String normalized(@SpanAttribute String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public String name() {
    return name;
  }
}
