package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;

public class NamesThatCollide {

  protected Object tracer = "mine";

  @Traced("*/ \\u002a/ } {@code \u0007 é")
  public Object call(
      @SpanAttribute String span, String parent, String scope, String failure, String problem) {
    return tracer;
  }

  public static class Span {}

  public static class String {
    @Override
    public java.lang.String toString() {
      return "";
    }
  }
}
