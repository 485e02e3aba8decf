package bad;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Traced;

public class NotCarried {
  @Traced
  public void place() {}

  public void cancel(@BaggageEntry("customer.id") String customer) {}

  static class Elsewhere {
    void call(@BaggageEntry("customer.id") String customer) {}
  }
}
