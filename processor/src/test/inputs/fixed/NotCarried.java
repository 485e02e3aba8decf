package fixed;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Traced;

public class NotCarried {
  @Traced
  public void place() {}

  @Traced
  public void cancel(@BaggageEntry("customer.id") String customer) {}
}
