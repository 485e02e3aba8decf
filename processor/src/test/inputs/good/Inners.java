package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.util.List;

public class Inners<T, U> {

  class Middle {

    protected class Deep<T extends Comparable<T>> {

      Deep(T first, int... rest) {}

      @Traced
      protected U call(@SpanAttribute T mine, List<? super U> others) {
        return null;
      }
    }
  }

  public class Plain {
    @Traced
    public <T> T call(T t, U u) {
      return t;
    }
  }

  public final class Sealed implements Runnable {
    @Override
    @Traced
    public void run() {}
  }
}
