package good;

import dev.spansmith.annotations.Traced;
import java.util.List;

@SuppressWarnings("strictfp")
@Traced
public abstract class RareMethods<T> implements Cloneable {

  @SafeVarargs
  public RareMethods(T... all) {}

  public synchronized void locked() {}

  public strictfp double exact() {
    return 1;
  }

  public native int elsewhere();

  public void receiver(RareMethods<T> this, int count) {}

  public String[] old()[] {
    return null;
  }

  public void getClass(int overload) {}

  public List<T> wait(List<T> overload) {
    return overload;
  }

  @Override
  @Traced
  public int hashCode() {
    return 1;
  }

  @Override
  @Traced
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  @Traced
  public String toString() {
    return "rare";
  }

  @Override
  @Traced
  protected RareMethods<T> clone() throws CloneNotSupportedException {
    return this;
  }
}
