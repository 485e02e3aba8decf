package good;

import dev.spansmith.annotations.Traced;
import java.io.Serializable;

@Deprecated
@SuppressWarnings({"rawtypes", "removal", "deprecation"})
public class Deprecations implements Serializable {
  private static final long serialVersionUID = 1;

  @Traced
  @Deprecated
  public void old() {}

  @Traced
  @Deprecated(since = "1", forRemoval = true)
  public void leaving() {}

  @Traced
  public java.util.List raw(Comparable raw) {
    return null;
  }

  @Traced
  @SuppressWarnings("unchecked")
  public <T> void generic(T... all) {}
}
