package fixed;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Traced;

@Traced
public class BaggageKey {
  public void place(@BaggageEntry("customer.id") String customer) {}
}
