package bad;

import dev.spansmith.annotations.*;

class HiddenName {
  protected String dev;
  protected String Spans;

  @Traced
  void call() {}

  static class Types {
    static class io {}

    static class Tracer {}

    @Traced
    void call() {}
  }
}
