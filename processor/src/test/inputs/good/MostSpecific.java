package good;

import dev.spansmith.annotations.Traced;
import java.util.List;

public class MostSpecific {

  @Traced
  interface Both extends Wide, Narrow {}

  interface Wide {
    List<? extends Number> numbers();

    <E extends Exception> void run(E failure) throws E;
  }

  interface Narrow {
    List<Integer> numbers();

    <F extends Exception> void run(F failure) throws F;
  }
}
