package fixed;

import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.Traced;

public class VoidResult {

  @Traced
  @ResultAttribute("answer")
  public int call() {
    return 42;
  }
}
