// class path: jakarta-inject spring spansmith-spring
package good;

import dev.spansmith.annotations.Traced;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** What a wrapper needs so that Spring can build it, and find it, as it did its type. */
public class SpringBeans {

  /** Spring takes the constructor without parameters of several. */
  @Traced
  @Service
  @Express
  public static class Couriers {
    private final int count;

    public Couriers(int count) {
      this.count = count;
    }

    public Couriers() {
      this(3);
    }

    public int count() {
      return count;
    }
  }

  @Traced
  public interface Port {
    String call(String text);
  }

  /** Generic, deprecated and package-private. */
  @Deprecated
  @Traced
  interface Store<T extends Comparable<? super T>, K> {
    T find(K key);
  }

  /** Not inherited. */
  @Qualifier
  @Retention(RetentionPolicy.RUNTIME)
  @interface Express {}
}
