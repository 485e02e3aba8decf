package bad;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Sensitive;
import dev.spansmith.annotations.Traced;
import java.util.List;

@Traced
public class BaggageType {
  record Customer(String name) {}

  public void several(@BaggageEntry("customer.id") List<String> customers) {}

  public void anything(@BaggageEntry("customer.id") Object customer) {}

  static final class Card {
    @Sensitive private final String number;

    Card(String number) {
      this.number = number;
    }

    @Override
    public String toString() {
      return number;
    }
  }

  public void secret(@Sensitive @BaggageEntry("customer.iban") String iban) {}

  public void showing(@BaggageEntry("customer.card") Card card) {}

  public void dumped(@BaggageEntry("customer.id") Customer customer) {}
}
