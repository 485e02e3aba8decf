package fixed;

import dev.spansmith.annotations.*;

@Traced
public class FinalType {
  public void call() {}
}
