package bad;

import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.Traced;

public class FailureCondition {

  @Traced
  @FailsWhen("code")
  Charge charge() {
    return null;
  }

  record Charge(String code, boolean declined) {}
}
