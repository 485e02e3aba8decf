package bad;

import dev.spansmith.annotations.*;

@Traced
public final class FinalType {
  public void call() {}
}
