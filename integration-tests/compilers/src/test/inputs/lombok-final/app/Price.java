package app;

import dev.spansmith.annotations.Traced;
import lombok.Value;

@Value
@Traced
public class Price {
  long cents;

  public long twice() {
    return 2 * cents;
  }
}
