package fixed;

import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.Traced;

public class FailureCondition {

  @Traced
  @FailsWhen("declined")
  Charge charge() {
    return null;
  }

  record Charge(String code, boolean declined) {}
}
