package bad;

import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.ResultAttribute;
import dev.spansmith.annotations.Traced;
import java.util.concurrent.Flow;

public class VoidResult {

  @Traced
  @ResultAttribute("answer")
  public void call() {}

  @Traced
  @FailsWhen("failed")
  void fail() {}

  @Traced
  @ResultAttribute("each")
  Flow.Publisher<String> all() {
    return null;
  }
}
