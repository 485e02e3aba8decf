package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.function.Function;

public class HiddenNames {

  @Traced
  public int place(@SpanAttribute int PLACE, @SpanAttribute String Spans, int N) {
    return PLACE;
  }

  @Traced
  public void taken(@SpanAttribute String Spans, @SpanAttribute String Spans_, int Spans__) {}

  @Traced
  public int n(int n) {
    return n;
  }

  @Traced
  interface Converter<V> extends Function<V, String> {}
}
