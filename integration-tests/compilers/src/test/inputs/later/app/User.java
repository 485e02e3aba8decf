package app;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class User {

  @Traced(Later.NAME)
  @Mark(Later.NAME)
  public Later call(@SpanAttribute(Later.KEY) String id) {
    return null;
  }

  static class Middle extends Later {
    @Override
    @Traced
    public void work() {}
  }

  @interface Mark {
    String value();
  }
}
