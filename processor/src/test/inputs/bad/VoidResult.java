package bad;

import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.Traced;

public class VoidResult {

  @Traced
  @ResultAttribute("answer")
  public void call() {}

  @Traced
  @FailsWhen("failed")
  void fail() {}
}
