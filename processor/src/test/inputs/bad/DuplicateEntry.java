package bad;

import dev.spansmith.annotations.BaggageEntry;
import dev.spansmith.annotations.Traced;

@Traced
public class DuplicateEntry {
  public void place(@BaggageEntry("id") String customer, @BaggageEntry("id") String order) {}
}
