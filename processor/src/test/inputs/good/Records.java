package good;

import dev.spansmith.annotations.NotTraced;
import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.util.function.Function;

class Records {

  interface Priced<T extends Number> {
    T price(String item) throws IOException;

    default String label() {
      return "priced";
    }
  }

  @Traced("prices")
  record Prices(long base) implements Priced<Long>, Comparable<Prices> {

    @Override
    public Long price(@SpanAttribute String item) {
      return base;
    }

    @Override
    @NotTraced
    public int compareTo(Prices other) {
      return Long.compare(base, other.base);
    }

    @NotTraced
    public long twice() {
      return 2 * base;
    }
  }

  abstract static class Middle<A> implements Function<A, A> {
    @Override
    public A apply(A a) {
      return a;
    }
  }

  @Traced
  static final class Last<B extends Comparable<B>> extends Middle<B> implements AutoCloseable {

    @Override
    @Traced(expected = IllegalStateException.class)
    public B apply(B b) {
      return b;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
      return "last";
    }
  }
}
