package good;

import dev.spansmith.annotations.Traced;
import java.io.Serializable;

public class Bounds<T extends Object & Comparable<? super T> & Serializable> {

  @Traced
  <V extends Object & Comparable<? super V> & Serializable, W extends V> W three(V first, T own) {
    return null;
  }

  @Traced
  <V extends Number & Comparable<V> & Serializable> V ofClass(V first) {
    return first;
  }
}
