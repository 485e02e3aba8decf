package good;

import dev.spansmith.annotations.SpanAttribute;
import dev.spansmith.annotations.Traced;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public class Generics {

  static class Base<A, B> {

    @Traced
    protected <U extends A> B inherited(U a, @SpanAttribute("b") B b) throws IOException {
      return b;
    }
  }

  static class Sub<K extends Comparable<? super K>, V> extends Base<Map<K, V>, List<V>> {

    @Traced
    public <T extends Object & Comparable<? super T>> T max(Collection<? extends T> all) {
      return null;
    }

    @Traced
    public <E extends Exception> void run(E failure) throws E, IOException {}
  }
}
