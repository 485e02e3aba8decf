package bad;

import static java.lang.annotation.RetentionPolicy.SOURCE;

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

  static class Constants {
    protected Object java;

    static class RetentionPolicy {}

    @Traced
    @Kept(SOURCE)
    void call() {}
  }

  @interface Kept {
    java.lang.annotation.RetentionPolicy value();
  }
}
