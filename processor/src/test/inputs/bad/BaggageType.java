package bad;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Traced;
import java.util.List;

@Traced
public class BaggageType {
  record Customer(String name) {}

  public void several(@BaggageEntry("customer.id") List<String> customers) {}

  public void anything(@BaggageEntry("customer.id") Object customer) {}

  public void dumped(@BaggageEntry("customer.id") Customer customer) {}
}
