package good;

import dev.spansmith.annotations.Traced;
import java.util.List;

public class MostSpecific {

  @Traced
  interface Both extends Wide, Narrow {}

  interface Wide {
    List<? extends Number> numbers();
  }

  interface Narrow {
    List<Integer> numbers();
  }
}
