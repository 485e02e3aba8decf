package fixed;

import dev.spansmith.annotations.FailsWhen;
import dev.spansmith.annotations.Traced;

public class ErrorType {

  @Traced
  @FailsWhen(value = "declined", errorType = "code")
  Charge charge() {
    return null;
  }

  record Charge(boolean declined, long number, Code code) {}

  enum Code {
    STOLEN
  }
}
